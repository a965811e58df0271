package org.zhengtong.platform.connectors.container;

import org.osgi.framework.BundleException;

/** Failures as a container has them. */
public final class Failures {

    private Failures() {}

    public static ContainerException of(String bundle, String reason) {
        return new ContainerException(bundle, new BundleException(reason));
    }
}
