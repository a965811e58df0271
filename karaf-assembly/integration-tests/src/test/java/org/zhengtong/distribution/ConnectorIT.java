package org.zhengtong.distribution;

import static org.junit.Assert.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import javax.inject.Inject;
import org.apache.karaf.bundle.core.BundleService;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.kar.KarService;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.BundleContext;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;

/** Runs inside the full container. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class ConnectorIT {

    private static final String BUNDLE = "connector-province";
    private static final String CONNECTOR = "province";

    @Inject
    @Filter(timeout = 300_000)
    private BootFinished bootFinished;

    @Inject
    private BundleContext context;

    @Inject
    private BundleService bundleService;

    @Inject
    private KarService kars;

    @Inject
    @Filter(timeout = 300_000)
    private KarUploads uploads;

    @Inject
    @Filter(timeout = 300_000)
    private ConnectorLifecycle lifecycle;

    private BundleStates states;

    @Configuration
    public Option[] container() {
        return ExamContainer.options();
    }

    @Before
    public void everyBundleIsActive() throws InterruptedException {
        states = new BundleStates(context, bundleService);
        states.awaitAllActive("start");
    }

    @Test
    public void connectorComesAndGoesWithoutTouchingAnyOtherBundle() throws Exception {
        comesAndGoesAlone(ExamContainer.CONNECTOR_KAR, BUNDLE);
    }

    @Test
    public void aConnectorAsDevelopersBeginWithItDoesSoToo() throws Exception {
        comesAndGoesAlone(ExamContainer.SAMPLE_KAR, "connector-sample");
    }

    private void comesAndGoesAlone(String property, String bundle) throws Exception {
        File kar = new File(System.getProperty(property));
        try (TouchedBundles touched = new TouchedBundles(context)) {
            kars.install(kar.toURI());
            states.awaitAllActive("connector installed");
            assertEquals(1, states.count(bundle));

            kars.uninstall(kar.getName().replace(".kar", ""));
            assertEquals(0, states.count(bundle));

            assertEquals(Set.of(bundle), touched.names());
        }
    }

    @Test
    public void connectorIsInstalledChangedAndRemovedWithoutTouchingAnyOtherBundle() throws Exception {
        Path first = Path.of(System.getProperty(ExamContainer.CONNECTOR_KAR));
        Path second = KarVariant.ofVersion(first, "1.0.1", Files.createTempFile("second", ".kar"));
        Callers.enter(Caller.system("test"));
        try (TouchedBundles touched = new TouchedBundles(context)) {
            awaitDone(lifecycle.install(unsigned(first), false).change().orElseThrow());
            awaitDone(lifecycle
                    .upgrade(CONNECTOR, unsigned(second), false)
                    .change()
                    .orElseThrow());
            awaitDone(lifecycle.rollback(CONNECTOR, "", false).change().orElseThrow());
            awaitDone(lifecycle.stop(CONNECTOR));
            awaitDone(lifecycle.start(CONNECTOR));
            assertEquals(1, states.count(BUNDLE));
            awaitDone(lifecycle.uninstall(CONNECTOR, false));
            assertEquals(0, states.count(BUNDLE));
            assertEquals(Set.of(BUNDLE), touched.names());
        } finally {
            Callers.clear();
        }
    }

    /** It is not configured, so that its system cannot answer. */
    private Choice unsigned(Path kar) {
        return new Choice(uploads.take(kar).id(), "", true, true);
    }

    private void awaitDone(ConnectorChange change) throws InterruptedException {
        ConnectorChange ended = lifecycle.await(change.id(), Duration.ofMinutes(4));
        assertEquals(ended.toString(), ConnectorChange.State.DONE, ended.state());
    }
}
