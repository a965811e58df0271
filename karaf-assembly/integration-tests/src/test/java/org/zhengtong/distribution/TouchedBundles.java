package org.zhengtong.distribution;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Names of the bundles that were installed, stopped, refreshed, started or removed while it listened. */
final class TouchedBundles implements SynchronousBundleListener, AutoCloseable {

    private final Set<String> names = new ConcurrentSkipListSet<>();
    private final BundleContext context;

    TouchedBundles(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        names.add(event.getBundle().getSymbolicName());
    }

    @Override
    public void close() {
        context.removeBundleListener(this);
    }
}
