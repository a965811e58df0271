package org.zhengtong.platform.connectors.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.testing.Jar;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.TestFramework;

class OsgiContainerTest {

    private static final String SAMPLE = "sample";

    @TempDir
    private Path folder;

    private TestFramework framework;
    private OsgiContainer container;

    @BeforeEach
    void start() throws BundleException {
        framework = new TestFramework(folder.resolve("bundles"));
        container = new OsgiContainer(framework.context());
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
    }

    private KarFile written(Kars kar) {
        return KarFile.read(kar.writeTo(folder.resolve("kar-" + System.nanoTime())));
    }

    @Test
    void runsOneVersionBesideAnother() throws ContainerException {
        KarFile first = written(Kars.sample("1.0.0"));
        KarFile second = written(Kars.sample("2.0.0"));
        container.install(first);
        container.start(SAMPLE, first.digest());
        container.install(second);
        assertTrue(container.isRunning(SAMPLE, first.digest()));
        assertFalse(container.isRunning(SAMPLE, second.digest()));
        assertTrue(container.isComplete(SAMPLE, second.digest(), 1));

        container.stop(SAMPLE);
        container.start(SAMPLE, second.digest());
        container.keepOnly(SAMPLE, second.digest());
        assertEquals(Set.of(second.digest()), container.versions(SAMPLE));
        assertTrue(container.isRunning(SAMPLE, second.digest()));

        container.remove(SAMPLE);
        assertEquals(Set.of(), container.connectors());
    }

    /** A developer builds the same version again and again. */
    @Test
    void takesTheSameVersionNumberWithOtherContent() throws ContainerException {
        KarFile first = written(Kars.sample("1.0.0"));
        KarFile second =
                written(Kars.sample("1.0.0").with(Jar.connector(SAMPLE, "1.0.0").header("Build", "2")));
        container.install(first);
        container.install(second);
        assertEquals(Set.of(first.digest(), second.digest()), container.versions(SAMPLE));
    }

    @Test
    void takesSingletonsOfTwoVersions() throws ContainerException {
        KarFile first = written(singleton("1.0.0"));
        KarFile second = written(singleton("2.0.0"));
        container.install(first);
        container.start(SAMPLE, first.digest());
        container.install(second);
        container.stop(SAMPLE);
        container.start(SAMPLE, second.digest());
        assertTrue(container.isRunning(SAMPLE, second.digest()));
    }

    private static Kars singleton(String version) {
        return Kars.sample("0.0.0")
                .with(Jar.connector(SAMPLE, version).header("Bundle-SymbolicName", "connector-sample;singleton:=true"));
    }

    @Test
    void changesNoOtherBundle() throws ContainerException, BundleException {
        Bundle platform = framework.platform(Jar.bundle("platform", "1.0.0")
                .header("Export-Package", "platform.api;version=1.0")
                .header("Import-Package", "sample.lib;resolution:=optional"));
        List<String> touched = new ArrayList<>();
        SynchronousBundleListener listener =
                event -> touched.add(event.getBundle().getSymbolicName());
        framework.context().addBundleListener(listener);

        KarFile first = written(twoBundles("1.0.0"));
        KarFile second = written(twoBundles("2.0.0"));
        container.install(first);
        container.start(SAMPLE, first.digest());
        container.install(second);
        container.stop(SAMPLE);
        container.start(SAMPLE, second.digest());
        container.keepOnly(SAMPLE, second.digest());
        container.remove(SAMPLE);

        assertFalse(touched.contains("platform"), touched::toString);
        assertEquals(Bundle.ACTIVE, platform.getState());
    }

    private static Kars twoBundles(String version) {
        return Kars.empty()
                .with(Jar.connector(SAMPLE, version).header("Import-Package", "sample.lib, platform.api"))
                .with(Jar.bundle("sample-lib", version).header("Export-Package", "sample.lib;version=" + version));
    }

    /** Or the platform would hang on to a connector, and be refreshed when it goes. */
    @Test
    void hidesAConnectorsPackagesFromOthers() throws ContainerException, BundleException {
        KarFile kar = written(twoBundlesAlone());
        container.install(kar);
        assertThrows(
                BundleException.class,
                () -> framework.platform(Jar.bundle("curious", "1.0.0").header("Import-Package", "sample.lib")));
    }

    private static Kars twoBundlesAlone() {
        return Kars.empty()
                .with(Jar.connector(SAMPLE, "1.0.0").header("Import-Package", "sample.lib"))
                .with(Jar.bundle("sample-lib", "1.0.0").header("Export-Package", "sample.lib"));
    }

    @Test
    void saysWhatIsMissing() {
        KarFile kar = written(
                Kars.sample("1.0.0").with(Jar.connector(SAMPLE, "1.0.0").header("Import-Package", "nobody.has.it")));
        ContainerException refused = assertThrows(ContainerException.class, () -> container.install(kar));
        assertTrue(refused.getMessage().contains("nobody.has.it"), refused.getMessage());
    }

    @Test
    void saysWhyABundleDoesNotStart() throws ContainerException {
        KarFile kar = written(
                Kars.sample("1.0.0").with(Jar.connector(SAMPLE, "1.0.0").header("Bundle-Activator", "no.Such")));
        container.install(kar);
        ContainerException refused =
                assertThrows(ContainerException.class, () -> container.start(SAMPLE, kar.digest()));
        assertTrue(refused.getMessage().contains("no.Such"), refused.getMessage());
        assertFalse(container.isRunning(SAMPLE, kar.digest()));
    }

    /** What is to run is decided after the start: a crash may have left an upgrade in the middle. */
    @Test
    void findsItsBundlesAfterARestartButStartsNone() throws ContainerException, BundleException, InterruptedException {
        KarFile kar = written(twoBundlesAlone());
        container.install(kar);
        container.start(SAMPLE, kar.digest());

        framework.restart();
        container = new OsgiContainer(framework.context());

        assertTrue(container.isComplete(SAMPLE, kar.digest(), 2));
        assertFalse(container.isRunning(SAMPLE, kar.digest()));
        container.start(SAMPLE, kar.digest());
        assertTrue(container.isRunning(SAMPLE, kar.digest()));
    }

    @Test
    void finishesAnInstallationThatBrokeOff() throws ContainerException, BundleException {
        KarFile kar = written(twoBundlesAlone());
        container.install(kar);
        framework
                .context()
                .getBundle(new Location(SAMPLE, kar.digest(), "sample-lib").toString())
                .uninstall();
        assertFalse(container.isComplete(SAMPLE, kar.digest(), 2));
        container.install(kar);
        assertTrue(container.isComplete(SAMPLE, kar.digest(), 2));
        container.start(SAMPLE, kar.digest());
    }
}
