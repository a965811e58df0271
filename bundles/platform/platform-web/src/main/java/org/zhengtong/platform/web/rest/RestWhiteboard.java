package org.zhengtong.platform.web.rest;

import org.apache.cxf.endpoint.Server;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.EndpointTracker;
import org.zhengtong.platform.web.cxf.PublishedAddresses;
import org.zhengtong.platform.web.cxf.RootRegistration;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.openapi.LiveResources;

/** Publishes every {@link RestResource} service below {@code /api}. */
@Component(immediate = true, service = RestWhiteboard.class)
public final class RestWhiteboard {

    private final CxfRoot root = CxfRoot.forRest();
    private final RootRegistration registration;
    private final ServiceTracker<RestResource, Server> resources;

    @Activate
    public RestWhiteboard(
            BundleContext context,
            @Reference WebLimits limits,
            @Reference CallServices services,
            @Reference LiveResources live,
            @Reference PublishedAddresses published) {
        RestPublisher publisher = new RestPublisher(root, limits, services, live);
        resources = new EndpointTracker<>(context, RestResource.class, RestResource.PATH, publisher, published);
        resources.open();
        registration = RootRegistration.of(context, "/api/*", root);
    }

    @Deactivate
    public void stop() {
        registration.close();
        resources.close();
        root.close();
    }
}
