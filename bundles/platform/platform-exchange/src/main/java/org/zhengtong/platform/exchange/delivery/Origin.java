package org.zhengtong.platform.exchange.delivery;

import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The bundle that a connector comes from. */
public record Origin(long bundleId, String version) {

    static Origin of(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        return new Origin(bundle.getBundleId(), bundle.getVersion().toString());
    }
}
