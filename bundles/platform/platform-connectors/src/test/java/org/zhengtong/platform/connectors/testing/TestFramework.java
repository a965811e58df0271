package org.zhengtong.platform.connectors.testing;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A real OSGi framework with nothing in it, whose bundles outlive a restart. It lends the test its class for Configuration Admin. */
public final class TestFramework implements AutoCloseable {

    private final Path storage;
    private Framework framework;

    public TestFramework(Path storage) throws BundleException {
        this.storage = storage;
        start();
    }

    private void start() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        "org.osgi.service.cm;version=1.6.1"));
        framework.start();
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** A bundle that belongs to no connector, started. */
    public Bundle platform(Jar jar) throws BundleException {
        Bundle bundle = context().installBundle("platform:" + jar.name(), new ByteArrayInputStream(jar.bytes()));
        bundle.start();
        return bundle;
    }

    public void restart() throws BundleException, InterruptedException {
        close();
        start();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }
}
