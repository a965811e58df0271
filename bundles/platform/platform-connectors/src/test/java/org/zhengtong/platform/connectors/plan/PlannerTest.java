package org.zhengtong.platform.connectors.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.zhengtong.platform.api.connector.ConnectorPlan.BundleAction;
import org.zhengtong.platform.api.connector.ConnectorPlan.BundleChange;
import org.zhengtong.platform.connectors.container.ContainerException;
import org.zhengtong.platform.connectors.container.OsgiContainer;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.plan.Planner.Impact;
import org.zhengtong.platform.connectors.testing.Jar;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.TestFramework;

class PlannerTest {

    private static final String SAMPLE = "sample";

    @TempDir
    private Path folder;

    private TestFramework framework;
    private Planner planner;

    @BeforeEach
    void start() throws BundleException {
        framework = new TestFramework(folder.resolve("bundles"));
        planner = new Planner(framework.context());
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
    }

    private KarFile written(Kars kar) {
        return KarFile.read(kar.writeTo(folder.resolve("kar-" + System.nanoTime())));
    }

    private Impact impact(Kars kar) {
        return planner.impact(written(kar), Optional.empty());
    }

    private static Kars importing(String packages) {
        return Kars.empty().with(Jar.connector(SAMPLE, "1.0.0").header("Import-Package", packages));
    }

    @Test
    void tellsWhatBecomesOfEachBundle() {
        KarFile from = written(Kars.sample("1.0.0").with(Jar.bundle("old", "1.0.0")));
        KarFile to = written(Kars.sample("2.0.0").with(Jar.bundle("new", "1.0.0")));
        assertEquals(
                List.of(
                        new BundleChange("connector-sample", BundleAction.REPLACED, "1.0.0", "2.0.0"),
                        new BundleChange("new", BundleAction.ADDED, "", "1.0.0"),
                        new BundleChange("old", BundleAction.REMOVED, "1.0.0", "")),
                planner.impact(to, Optional.of(from)).bundles());
    }

    @Test
    void findsWhatThePlatformProvides() throws BundleException {
        framework.platform(Jar.bundle("platform", "1.0.0").header("Export-Package", "platform.api;version=1.3"));
        assertEquals(
                List.of(),
                impact(importing("platform.api;version=\"[1.1,2)\", org.osgi.framework, javax.crypto"))
                        .missing());
    }

    @Test
    void tellsWhatNobodyProvides() throws BundleException {
        framework.platform(Jar.bundle("platform", "1.0.0").header("Export-Package", "platform.api;version=1.3"));
        List<String> missing = impact(importing("platform.api;version=\"[2,3)\", nobody.has.it"))
                .missing();
        assertEquals(2, missing.size());
        assertTrue(missing.get(0).contains("platform.api"), missing::toString);
        assertTrue(missing.get(1).contains("nobody.has.it"), missing::toString);
    }

    @Test
    void doesNotMindWhatIsOptional() {
        assertEquals(
                List.of(),
                impact(importing("nobody.has.it;resolution:=optional")).missing());
    }

    @Test
    void bundlesOfAKarProvideForEachOther() {
        Kars kar = importing("sample.lib").with(Jar.bundle("lib", "1.0.0").header("Export-Package", "sample.lib"));
        assertEquals(List.of(), impact(kar).missing());
    }

    @Test
    void doesNotTakeFromAnotherConnector() throws ContainerException {
        KarFile other = written(
                Kars.empty().with(Jar.connector("other", "1.0.0").header("Export-Package", "other.lib;version=1.0")));
        new OsgiContainer(framework.context()).install(other);
        assertEquals(1, impact(importing("other.lib")).missing().size());
    }

    @Test
    void refusesAFragmentOfAnotherBundle() {
        Kars kar = Kars.sample("1.0.0").with(Jar.bundle("intruder", "1.0.0").header("Fragment-Host", "system.bundle"));
        assertEquals(1, impact(kar).obstacles().size());
        assertTrue(impact(kar).obstacles().get(0).contains("intruder"));
    }

    /** Bundles that were wired before the walls stood, for instance by a platform of an earlier version. */
    @Test
    void tellsWhoWouldBeRefreshed() throws BundleException {
        KarFile kar = written(
                Kars.empty().with(Jar.connector(SAMPLE, "1.0.0").header("Export-Package", "sample.lib;version=1.0")));
        framework
                .context()
                .installBundle(
                        "connector:sample/" + kar.digest() + "/connector-sample",
                        new ByteArrayInputStream(Jar.connector(SAMPLE, "1.0.0")
                                .header("Export-Package", "sample.lib;version=1.0")
                                .bytes()));
        framework.platform(Jar.bundle("dependent", "1.0.0").header("Import-Package", "sample.lib"));
        assertEquals(List.of("dependent"), planner.impact(kar, Optional.of(kar)).refreshed());
    }
}
