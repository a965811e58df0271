package org.zhengtong.benchmark.baseline;

import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.servlet.Servlet;
import javax.sql.DataSource;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;

/** Publishes the baselines below {@code /benchmark}, on a bus as CXF makes it. */
@Component(
        immediate = true,
        service = {})
public final class BaselineServer {

    private static final ClassLoader CXF = JAXRSServerFactoryBean.class.getClassLoader();

    private final Bus bus;
    private final Server server;
    private final ServiceRegistration<Servlet> registration;

    @Activate
    public BaselineServer(
            BundleContext context,
            @Reference(target = "(osgi.unit.name=benchmark)") EntityManagerFactory unit,
            @Reference(target = "(osgi.jndi.service.name=zhengtong-pool)") DataSource pool,
            @Reference RelayedMessages relayed,
            @Reference(target = "(schema=benchmark)") SchemaReady ready) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CXF);
        try {
            HTTPTransportFactory transport = new HTTPTransportFactory(new DestinationRegistryImpl());
            bus = new CXFBusFactory().createBus();
            bus.setExtension(CXF, ClassLoader.class); // without it each request looks in vain for a class loader
            server = publish(transport, List.of(new BareRatings(unit), new BareCases(pool), new BareQueue(), relayed));
            registration = context.registerService(
                    Servlet.class, new CXFNonSpringServlet(transport.getRegistry(), bus), properties());
        } finally {
            BusFactory.setThreadDefaultBus(null);
            thread.setContextClassLoader(before);
        }
    }

    private Server publish(HTTPTransportFactory transport, List<Object> resources) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(transport);
        factory.setAddress("/");
        factory.setServiceBeans(resources);
        factory.setProvider(new JacksonJsonProvider());
        return factory.create();
    }

    private static Dictionary<String, Object> properties() {
        return FrameworkUtil.asDictionary(Map.of(
                "osgi.http.whiteboard.servlet.pattern",
                "/benchmark/*",
                "osgi.http.whiteboard.servlet.name",
                "zhengtong benchmark"));
    }

    @Deactivate
    public void stop() {
        registration.unregister();
        server.destroy();
        bus.shutdown(true);
    }
}
