package org.zhengtong.platform.web.cxf;

import java.util.Dictionary;
import java.util.Hashtable;
import javax.servlet.Servlet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** A root's servlet in the HTTP whiteboard. */
public final class RootRegistration implements AutoCloseable {

    private final ServiceRegistration<Servlet> registration;

    private RootRegistration(ServiceRegistration<Servlet> registration) {
        this.registration = registration;
    }

    /** @param pattern what the servlet is reached by, for instance {@code /api/*} */
    public static RootRegistration of(BundleContext context, String pattern, CxfRoot root) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.pattern", pattern);
        properties.put("osgi.http.whiteboard.servlet.name", "zhengtong " + pattern);
        properties.put("osgi.http.whiteboard.servlet.asyncSupported", true);
        properties.put("servlet.init.hide-service-list-page", "true");
        return new RootRegistration(context.registerService(Servlet.class, root.servlet(), properties));
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
