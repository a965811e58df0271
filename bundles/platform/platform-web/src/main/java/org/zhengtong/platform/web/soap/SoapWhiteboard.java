package org.zhengtong.platform.web.soap;

import org.apache.cxf.endpoint.Server;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.zhengtong.platform.api.web.SoapEndpoint;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.cxf.CxfRoot;
import org.zhengtong.platform.web.cxf.EndpointTracker;
import org.zhengtong.platform.web.cxf.PublishedAddresses;
import org.zhengtong.platform.web.cxf.RootRegistration;
import org.zhengtong.platform.web.cxf.WebLimits;
import org.zhengtong.platform.web.evidence.CallEvidence;

/** Publishes every {@link SoapEndpoint} service below {@code /soap}. */
@Component(immediate = true, service = SoapWhiteboard.class)
public final class SoapWhiteboard {

    private final CxfRoot root = CxfRoot.forSoap();
    private final RootRegistration registration;
    private final ServiceTracker<SoapEndpoint, Server> endpoints;

    @Activate
    public SoapWhiteboard(
            BundleContext context,
            @Reference WebLimits limits,
            @Reference Doorkeeper doorkeeper,
            @Reference CallEvidence evidence,
            @Reference PublishedAddresses published) {
        SoapPublisher publisher = new SoapPublisher(root, limits, doorkeeper, evidence);
        endpoints = new EndpointTracker<>(context, SoapEndpoint.class, SoapEndpoint.PATH, publisher, published);
        endpoints.open();
        registration = RootRegistration.of(context, "/soap/*", root);
    }

    @Deactivate
    public void stop() {
        registration.close();
        endpoints.close();
        root.close();
    }
}
