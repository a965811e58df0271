package org.zhengtong.platform.web.cxf;

import org.apache.cxf.endpoint.Server;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes each service of a type at the path in its property, for as long as it is registered. */
public final class EndpointTracker<S> extends ServiceTracker<S, Server> {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointTracker.class);

    private final String pathProperty;
    private final EndpointPublisher<S> publisher;
    private final PublishedAddresses published;

    public EndpointTracker(
            BundleContext context,
            Class<S> type,
            String pathProperty,
            EndpointPublisher<S> publisher,
            PublishedAddresses published) {
        super(context, type, null);
        this.pathProperty = pathProperty;
        this.publisher = publisher;
        this.published = published;
    }

    @Override
    public Server addingService(ServiceReference<S> reference) {
        if (!(reference.getProperty(pathProperty) instanceof String path)) {
            LOG.error("{} of {} has no property {}", reference, reference.getBundle(), pathProperty);
            return null; // not tracked, in the terms of OSGi
        }
        S endpoint = context.getService(reference);
        if (endpoint == null) {
            return null; // gone again
        }
        try {
            Server server = publisher.publish(path, endpoint);
            published.add(PublishedAddresses.address(pathProperty, path));
            LOG.info("Published {} ({})", path, endpoint.getClass().getName());
            return server;
        } catch (RuntimeException | LinkageError flawed) { // another's class: whatever is wrong with it stays with it
            LOG.error("Not published: {} ({})", path, endpoint.getClass().getName(), flawed);
            context.ungetService(reference);
            return null;
        }
    }

    @Override
    public void removedService(ServiceReference<S> reference, Server server) {
        String path = (String) reference.getProperty(pathProperty);
        published.remove(PublishedAddresses.address(pathProperty, path));
        publisher.withdraw(path, server);
        context.ungetService(reference);
        LOG.info("Withdrawn {}", path);
    }
}
