package org.zhengtong.distribution;

import static java.util.stream.Collectors.toList;
import static org.junit.Assert.assertFalse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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

/** Runs inside a container that starts with nothing of ours. */
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
        List<Feature> ours = ours();
        assertFalse(ours.isEmpty());
        BundleStates states = new BundleStates(context, bundleService);
        for (Feature feature : ours) {
            features.installFeature(feature, EnumSet.noneOf(FeaturesService.Option.class));
            states.awaitAllActive(feature.getId());
            features.uninstallFeature(feature.getName(), feature.getVersion());
        }
    }

    private List<Feature> ours() throws Exception {
        return Arrays.stream(features.listFeatures())
                .filter(feature -> feature.getName().startsWith("zt-"))
                .collect(toList());
    }
}
