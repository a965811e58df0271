package org.zhengtong.distribution;

import java.util.EnumSet;
import javax.inject.Inject;
import org.apache.karaf.bundle.core.BundleService;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.BundleContext;

/**
 * Runs inside a container that starts with nothing of ours.
 *
 * <p>From the first feature that brings the database they stay installed: one process cannot open a Derby database again
 * after its driver was replaced.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FeaturesIT {

    @Inject
    @Filter(timeout = 300_000)
    private BootFinished bootFinished;

    @Inject
    private BundleContext context;

    @Inject
    private BundleService bundleService;

    @Inject
    private FeaturesService features;

    @Configuration
    public Option[] container() {
        return ExamContainer.options(
                ExamContainer.put("org.apache.karaf.features", "featuresBoot", "(wrap), ssh, bundle, config, kar"));
    }

    @Test
    public void everyFeatureInstallsAlone() throws Exception {
        Feature[] ours = features.getRepository("zhengtong-" + System.getProperty(ExamContainer.VERSION))
                .getFeatures();
        BundleStates states = new BundleStates(context, bundleService);
        for (Feature feature : ours) {
            features.installFeature(feature, EnumSet.noneOf(FeaturesService.Option.class));
            states.awaitAllActive(feature.getId());
            if (!states.isInstalled("derby")) {
                features.uninstallFeature(feature.getName(), feature.getVersion());
            }
        }
    }
}
