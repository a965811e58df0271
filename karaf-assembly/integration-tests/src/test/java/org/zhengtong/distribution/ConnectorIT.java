package org.zhengtong.distribution;

import static org.junit.Assert.assertEquals;

import java.io.File;
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

/** Runs inside the full container. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class ConnectorIT {

    @Inject
    @Filter(timeout = 300_000)
    private BootFinished bootFinished;

    @Inject
    private BundleContext context;

    @Inject
    private BundleService bundleService;

    @Inject
    private KarService kars;

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
        comesAndGoesAlone(ExamContainer.CONNECTOR_KAR, "connector-province");
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
}
