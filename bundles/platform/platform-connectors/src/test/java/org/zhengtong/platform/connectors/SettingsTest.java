package org.zhengtong.platform.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.Applied;
import org.zhengtong.platform.api.connector.ConnectorSettings.Difference;
import org.zhengtong.platform.api.connector.ConnectorSettings.NewSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.Setting;
import org.zhengtong.platform.api.connector.ConnectorSettings.SettingsVersion;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.admin.Operator;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.rollout.TestNode;
import org.zhengtong.platform.connectors.testing.Behaviour;
import org.zhengtong.platform.connectors.testing.Jar;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.Metatype;
import org.zhengtong.platform.connectors.testing.NoConnectors;
import org.zhengtong.platform.connectors.testing.TestFramework;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class SettingsTest {

    private static final String SAMPLE = "sample";
    private static final String WORD = "s3cret-word";

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final RecordedAudit audit = new RecordedAudit();
    private TestFramework framework;
    private TestNode node;
    private Operator operator;
    private ConnectorLifecycle lifecycle;
    private ConnectorSettings settings;

    SettingsTest(TestDatabase database) {
        this.database = database.apply("db/connector.xml").clear();
    }

    @BeforeEach
    void start() throws BundleException {
        Callers.enter(Caller.system("operator"));
        framework = new TestFramework(folder.resolve("bundles"));
        node = new TestNode(database, audit, folder, "one");
        operator = new Operator(database, audit, node.exchange(), folder);
        lifecycle = operator.lifecycle(framework.context(), new NoConnectors());
        settings = operator.settings();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
        Callers.clear();
    }

    private Path kar(Jar jar) {
        return Kars.empty().with(jar).writeTo(folder.resolve("kar-" + System.nanoTime()));
    }

    private void install(Jar jar) {
        lifecycle.install(operator.unsigned(kar(jar)), false);
        node.work();
        assertTrue(node.exchange().isDelivering(SAMPLE));
    }

    private Applied set(Map<String, String> values) {
        Applied applied = settings.set(SAMPLE, Operator.values(values), false);
        node.work();
        return applied;
    }

    private State end(Applied applied) {
        return lifecycle.change(applied.change().orElseThrow().id()).state();
    }

    private String value(String key) {
        return setting(key).value();
    }

    private Setting setting(String key) {
        return settings.get(SAMPLE).settings().stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheDefaults() {
        install(Metatype.described("1.0.0"));
        assertEquals(0, settings.get(SAMPLE).version());
        assertEquals("3000", value("limit_ms"));
        assertFalse(setting("limit_ms").isSet());
    }

    @Test
    void everyChangeIsAVersionThatTheNodesFollow() {
        install(Metatype.described("1.0.0"));
        assertEquals(State.DONE, end(set(Map.of("limit_ms", "5", "url", "http://a"))));
        assertEquals(1, node.settings().applied(SAMPLE));
        assertEquals(State.DONE, end(set(Map.of("url", "http://b"))));
        assertEquals(2, settings.get(SAMPLE).version());
        assertEquals("5", value("limit_ms"));
        assertEquals("http://b", value("url"));
        List<SettingsVersion> history =
                settings.history(SAMPLE, new PageRequest(10, "")).items();
        assertEquals(
                List.of(2, 1), history.stream().map(SettingsVersion::version).toList());
        assertEquals(List.of("url"), history.get(0).keys());
        assertEquals("operator", history.get(0).caller());
        assertEquals(List.of(new Difference("url", "http://a", "http://b")), settings.diff(SAMPLE, 1, 2));
    }

    @Test
    void takesNoBadValueAndNoneBesideIt() {
        install(Metatype.described("1.0.0"));
        set(Map.of("limit_ms", "5"));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> set(Map.of("limit_ms", "many", "url", "http://a")));
        assertEquals(ConnectorRefusal.SETTING_INVALID, refused.first().code());
        assertEquals("limit_ms", refused.first().field());
        refused = assertThrows(RefusedException.class, () -> set(Map.of("nothing", "x")));
        assertEquals(ConnectorRefusal.SETTING_UNKNOWN, refused.first().code());
        assertEquals("5", value("limit_ms"));
        assertEquals("", value("url"));
    }

    @Test
    void theConnectorItselfHasASay() {
        install(Metatype.described("1.0.0"));
        node.exchange().objectTo("url", "no address");
        RefusedException refused = assertThrows(RefusedException.class, () -> set(Map.of("url", "nowhere")));
        assertEquals("url", refused.first().field());
        assertTrue(refused.first().text().contains("no address"));
    }

    @Test
    void aDryRunChangesNothing() {
        install(Metatype.described("1.0.0"));
        Applied tried = settings.set(SAMPLE, Operator.values(Map.of("limit_ms", "5")), true);
        assertEquals(List.of(new Difference("limit_ms", "", "5")), tried.differences());
        assertTrue(tried.change().isEmpty());
        assertEquals(0, settings.get(SAMPLE).version());
    }

    @Test
    void whatIsSetAlreadyMakesNoVersion() {
        install(Metatype.described("1.0.0"));
        set(Map.of("limit_ms", "5"));
        assertTrue(set(Map.of("limit_ms", "5")).change().isEmpty());
        assertEquals(1, settings.get(SAMPLE).version());
    }

    @Test
    void goesBackToAnEarlierVersionOrToTheDefaults() {
        install(Metatype.described("1.0.0"));
        set(Map.of("limit_ms", "5"));
        set(Map.of("limit_ms", "6", "url", "http://a"));
        settings.restore(SAMPLE, 1, "did not work", false);
        node.work();
        assertEquals("5", value("limit_ms"));
        assertEquals("", value("url"));
        assertEquals(3, settings.get(SAMPLE).version());
        settings.restore(SAMPLE, 0, "", false);
        node.work();
        assertEquals("3000", value("limit_ms"));
        settings.set(SAMPLE, new NewSettings(Map.of("url", "http://c"), Set.of(), ""), false);
        node.work();
        settings.set(SAMPLE, new NewSettings(Map.of(), Set.of("url"), ""), false);
        node.work();
        assertEquals("", value("url"));
    }

    @Test
    void aConnectorThatDoesNotComeUpWithThemGetsTheOldOnesBack() {
        install(Metatype.described("1.0.0"));
        set(Map.of("limit_ms", "5"));
        String digest = lifecycle.find(SAMPLE).orElseThrow().digest();
        node.container().let(digest, Behaviour.SILENT);
        Applied applied = settings.set(SAMPLE, Operator.values(Map.of("limit_ms", "6")), false);
        node.round();
        node.container().let(digest, Behaviour.WORKS);
        node.work();
        assertEquals(State.UNDONE, end(applied));
        assertEquals("5", value("limit_ms"));
        assertEquals(1, node.settings().applied(SAMPLE));
        assertTrue(node.exchange().isDelivering(SAMPLE));
        set(Map.of("limit_ms", "7"));
        assertEquals(3, settings.get(SAMPLE).version(), "the failed version keeps its number");
    }

    @Test
    void secretsGoInAndNeverComeOut() {
        install(Metatype.described("1.0.0"));
        Applied applied = set(Map.of(".word", WORD));
        assertEquals(List.of(new Difference(".word", "", ConnectorSettings.HIDDEN)), applied.differences());
        assertEquals(ConnectorSettings.HIDDEN, value(".word"));
        assertEquals(
                ConnectorSettings.HIDDEN, settings.diff(SAMPLE, 0, 1).get(0).after());
        String stored = operator.settingsStore().find(SAMPLE, 1).orElseThrow().content();
        assertFalse(stored.contains(WORD), stored);
        assertFalse(audit.records().toString().contains(WORD));
        assertFalse(Operator.values(Map.of(".word", WORD)).toString().contains(WORD));
        RefusedException refused = assertThrows(RefusedException.class, () -> set(Map.of(".word", WORD + "\n")));
        assertFalse(refused.first().text().contains(WORD));
    }

    @Test
    void whoSendsBackTheStarsKeepsTheSecret() {
        install(Metatype.described("1.0.0"));
        set(Map.of(".word", WORD));
        String before = operator.settingsStore().find(SAMPLE, 1).orElseThrow().content();
        set(Map.of(".word", ConnectorSettings.HIDDEN, "url", "http://a"));
        String after = operator.settingsStore().find(SAMPLE, 2).orElseThrow().content();
        assertTrue(after.contains(before.replaceAll(".*(\\{secret}[^\"]*).*", "$1")), after);
    }

    @Test
    void beginsWithWhatAFileSays() {
        operator.file().put("limit_ms", "5");
        operator.file().put(".word", WORD);
        install(Metatype.described("1.0.0"));
        assertEquals(1, settings.get(SAMPLE).version());
        assertEquals("5", value("limit_ms"));
        assertFalse(
                operator.settingsStore().find(SAMPLE, 1).orElseThrow().content().contains(WORD));
    }

    @Test
    void isNotInstalledWithABadFile() {
        operator.file().put("limit_ms", "many");
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> lifecycle.install(operator.unsigned(kar(Metatype.described("1.0.0"))), false));
        assertEquals(ConnectorRefusal.PLAN_REFUSED, refused.first().code());
        assertTrue(refused.first().text().contains("limit_ms"));
    }

    @Test
    void aVersionThatDoesNotTakeTheSettingsIsRefused() {
        install(Metatype.described("1.0.0"));
        set(Map.of("limit_ms", "5"));
        Path strict = kar(Metatype.described("2.0.0", "100"));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> lifecycle.upgrade(SAMPLE, operator.unsigned(strict), false));
        assertTrue(refused.first().text().contains("limit_ms"), refused.first().text());
        set(Map.of("limit_ms", "200"));
        lifecycle.upgrade(SAMPLE, operator.unsigned(strict), false);
        node.work();
        assertEquals(
                KarFile.read(strict).digest(),
                lifecycle.find(SAMPLE).orElseThrow().digest());
        assertEquals("200", value("limit_ms"));
    }

    @Test
    void settingsOutliveTheConnector() {
        install(Metatype.described("1.0.0"));
        set(Map.of("limit_ms", "5"));
        lifecycle.uninstall(SAMPLE, false);
        node.work();
        install(Metatype.described("1.0.0"));
        assertEquals("5", value("limit_ms"));
        assertEquals(1, node.settings().applied(SAMPLE));
    }
}
