package org.zhengtong.platform.web.cxf;

import org.apache.cxf.endpoint.Server;

/** Makes endpoints of one sort reachable. */
public interface EndpointPublisher<S> {

    /** @throws IllegalArgumentException if the endpoint must not be published */
    Server publish(String path, S endpoint);

    default void withdraw(String path, Server server) {
        server.destroy();
    }
}
