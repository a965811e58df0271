package org.zhengtong.platform.connectors.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationPlugin;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.store.SettingsStore;
import org.zhengtong.platform.connectors.store.SettingsStore.SettingsRow;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.Metatype;
import org.zhengtong.platform.connectors.testing.ReversibleSecrets;
import org.zhengtong.platform.connectors.testing.TestFramework;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

/** With the real Configuration Admin, which keeps configurations on disk. */
class ConfigurationSettingsTest {

    private static final String SAMPLE = "sample";
    private static final String WORD = "s3cret-word";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private TestFramework framework;
    private BundleContext context;
    private ConfigurationAdmin admin;
    private SettingsVault vault;
    private SettingsStore store;
    private ConfigurationSettings settings;
    private Optional<SettingsSchema> schema;

    @BeforeEach
    void start() throws BundleException, URISyntaxException {
        database.apply("db/connector.xml");
        framework = new TestFramework(folder.resolve("bundles"));
        context = framework.context();
        context.installBundle(configurationAdmin()).start();
        ServiceReference<ConfigurationAdmin> reference = context.getServiceReference(ConfigurationAdmin.class);
        admin = context.getService(reference);
        store = new SettingsStore(database.transactions(), database.ready());
        vault = new SettingsVault(store, new ReversibleSecrets());
        settings = new ConfigurationSettings(admin, vault);
        context.registerService(
                ConfigurationPlugin.class, settings, new Hashtable<>(Map.of(ConfigurationPlugin.CM_RANKING, 500)));
        KarFile kar =
                KarFile.read(Kars.empty().with(Metatype.described("1.0.0")).writeTo(folder.resolve("sample.kar")));
        schema = SchemaReader.read(kar);
    }

    private static String configurationAdmin() throws URISyntaxException {
        return org.apache.felix.cm.PersistenceManager.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .toString();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
        database.close();
    }

    private void write(int version, Map<String, String> sealed) {
        store.add(SAMPLE, new SettingsRow(version, vault.content(sealed), "", "", "operator", Instant.now()));
    }

    private Dictionary<String, Object> delivered() throws IOException {
        return admin.getConfiguration(Metatype.PID, "?")
                .getProcessedProperties(context.getServiceReference(ConfigurationAdmin.class));
    }

    @Test
    void deliversWhatTheDatabaseHas() throws IOException {
        write(1, Map.of("limit_ms", "5", ".word", vault.seal(SAMPLE, ".word", WORD), "unknown", "x"));
        settings.apply(SAMPLE, schema, 1);
        assertEquals(1, settings.applied(SAMPLE));
        assertEquals(5, delivered().get("limit_ms"));
        assertEquals(WORD, delivered().get(".word"));
        assertEquals(null, delivered().get("unknown"));
    }

    @Test
    void leavesNoSecretOnTheDisk() throws IOException {
        write(1, Map.of(".word", vault.seal(SAMPLE, ".word", WORD)));
        settings.apply(SAMPLE, schema, 1);
        assertEquals(WORD, delivered().get(".word"));
        assertTrue(
                files().stream().anyMatch(file -> content(file).contains("zt.settings.version")), "it is kept on disk");
        for (Path file : files()) {
            assertFalse(content(file).contains(WORD), file.toString());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyVersionMakesTheConfigurationChange() throws IOException {
        write(1, Map.of("limit_ms", "5"));
        write(2, Map.of("limit_ms", "6"));
        settings.apply(SAMPLE, schema, 1);
        long before = admin.getConfiguration(Metatype.PID, "?").getChangeCount();
        settings.apply(SAMPLE, schema, 1);
        assertEquals(before, admin.getConfiguration(Metatype.PID, "?").getChangeCount());
        settings.apply(SAMPLE, schema, 2);
        assertTrue(admin.getConfiguration(Metatype.PID, "?").getChangeCount() > before);
        assertEquals(6, delivered().get("limit_ms"));
    }

    @Test
    void aFileCountsBeforeTheConnectorComesAndNeverAfter() throws IOException {
        Configuration configuration = admin.getConfiguration(Metatype.PID, "?");
        configuration.update(
                new Hashtable<>(Map.of("limit_ms", "7", "variant", "a", "felix.fileinstall.filename", "f")));
        assertEquals(Map.of("limit_ms", "7"), settings.find(schema.orElseThrow()));
        settings.apply(SAMPLE, schema, 0);
        assertEquals(null, delivered().get("limit_ms"));
        configuration.update(new Hashtable<>(Map.of("limit_ms", "8", "felix.fileinstall.filename", "f")));
        assertEquals(null, delivered().get("limit_ms"));
        settings.defend(SAMPLE);
        assertEquals(
                null, admin.getConfiguration(Metatype.PID, "?").getProperties().get("limit_ms"));
    }

    @Test
    void knowsWhatAFileSaysInVain() throws IOException {
        write(1, Map.of("limit_ms", "5"));
        settings.apply(SAMPLE, schema, 1);
        Configuration configuration = admin.getConfiguration(Metatype.PID, "?");
        configuration.update(new Hashtable<>(Map.of("url", "", "limit_ms", "3000", "variant", "a")));
        assertEquals(List.of(), settings.overruled(SAMPLE), "as it was delivered");
        configuration.update(new Hashtable<>(Map.of("url", "http://x", "limit_ms", "5", "variant", "a")));
        assertEquals(List.of("url"), settings.overruled(SAMPLE));
    }

    @Test
    void leavesOthersAlone() throws IOException {
        settings.apply(SAMPLE, schema, 0);
        Configuration other = admin.getConfiguration("org.other", "?");
        other.update(new Hashtable<>(Map.of("limit_ms", "7")));
        assertEquals(
                "7",
                other.getProcessedProperties(context.getServiceReference(ConfigurationAdmin.class))
                        .get("limit_ms"));
    }

    @Test
    void takesTheConfigurationAwayWithTheConnector() throws Exception {
        settings.apply(SAMPLE, schema, 0);
        settings.forget(SAMPLE);
        assertEquals(NodeSettings.NEVER, settings.applied(SAMPLE));
        assertEquals(null, admin.listConfigurations("(service.pid=" + Metatype.PID + ")"));
    }
}
