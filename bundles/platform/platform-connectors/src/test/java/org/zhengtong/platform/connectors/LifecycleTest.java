package org.zhengtong.platform.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorChange.Step;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Installation;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Use;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.admin.Operator;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.rollout.TestNode;
import org.zhengtong.platform.connectors.testing.Behaviour;
import org.zhengtong.platform.connectors.testing.Fuse.KilledError;
import org.zhengtong.platform.connectors.testing.Jar;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.NoConnectors;
import org.zhengtong.platform.connectors.testing.TestFramework;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class LifecycleTest {

    private static final String SAMPLE = "sample";

    /** More than a change has steps. */
    private static final int MOMENTS = 40;

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final RecordedAudit audit = new RecordedAudit();
    private TestFramework framework;
    private TestNode node;
    private Operator operator;
    private ConnectorLifecycle lifecycle;

    LifecycleTest(TestDatabase database) {
        this.database = database.apply("db/connector.xml").clear();
    }

    @BeforeEach
    void start() throws BundleException {
        Callers.enter(Caller.system("operator"));
        framework = new TestFramework(folder.resolve("bundles"));
        node = new TestNode(database, audit, folder, "one");
        operator = new Operator(database, audit, node.exchange(), folder);
        lifecycle = operator.lifecycle(framework.context(), new NoConnectors());
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
        Callers.clear();
    }

    private Path kar(String version) {
        return kar(version, "");
    }

    private Path kar(String version, String build) {
        return Kars.sample(version)
                .with(Jar.connector(SAMPLE, version).header("Build", "x" + build))
                .writeTo(folder.resolve(version + build + ".kar"));
    }

    private static String digest(Path kar) {
        return KarFile.read(kar).digest();
    }

    private String install(Path kar) {
        return id(lifecycle.install(operator.unsigned(kar), false));
    }

    private String upgrade(Path kar) {
        return id(lifecycle.upgrade(SAMPLE, operator.unsigned(kar), false));
    }

    private static String id(Undertaking undertaking) {
        return undertaking.change().orElseThrow().id();
    }

    private ConnectorChange done(String change) {
        node.work();
        ConnectorChange end = lifecycle.change(change);
        assertEquals(State.DONE, end.state(), end::toString);
        return end;
    }

    private ConnectorChange undone(String change) {
        node.work();
        ConnectorChange end = lifecycle.change(change);
        assertEquals(State.UNDONE, end.state(), end::toString);
        return end;
    }

    private void assertRuns(Path kar) {
        assertEquals(Optional.of(digest(kar)), node.container().running(SAMPLE));
        assertEquals(Set.of(digest(kar)), node.container().versions(SAMPLE));
        assertTrue(node.exchange().isDelivering(SAMPLE));
        Installation installation = lifecycle.find(SAMPLE).orElseThrow();
        assertEquals(digest(kar), installation.digest());
        assertEquals("", installation.change());
        assertFalse(node.exchange().isOnTrial(SAMPLE));
    }

    @Test
    void installsAConnector() {
        Path first = kar("1.0.0");
        ConnectorChange change = done(install(first));
        assertRuns(first);
        assertEquals(
                List.of("staged", "held", "stopped", "started", "present", "probed", "resumed", "cleaned"),
                change.steps().stream().map(Step::name).toList());
        assertEquals("1.0.0", lifecycle.find(SAMPLE).orElseThrow().version());
        assertEquals(List.of("connector.install", "connector.install"), audit.actions(), "wanted, and come to its end");
    }

    @Test
    void onlyShowsThePlanOfADryRun() {
        Path first = kar("1.0.0");
        Undertaking planned = lifecycle.install(operator.unsigned(first), true);
        assertEquals("sample", planned.plan().connector());
        assertTrue(planned.change().isEmpty());
        node.work();
        assertEquals(List.of(), lifecycle.installations());
        assertEquals(Set.of(), node.container().connectors());
        assertEquals(List.of(), audit.actions());
    }

    @Test
    void keepsAConnectorWhoseSystemDoesNotAnswerYetAndSaysSo() {
        Path first = kar("1.0.0");
        node.container().let(digest(first), Behaviour.UNHEALTHY);
        ConnectorChange change = done(install(first));
        assertRuns(first);
        assertTrue(change.reason().contains("asleep"), change.reason());
    }

    @Test
    void leavesNoTraceOfAConnectorThatDoesNotComeUp() {
        for (Behaviour behaviour : List.of(Behaviour.BREAKS, Behaviour.SILENT, Behaviour.MISNAMED)) {
            Path first = kar("1.0.0", behaviour.name());
            node.container().let(digest(first), behaviour);
            ConnectorChange change = undone(install(first));
            assertFalse(change.reason().isEmpty());
            assertEquals(List.of(), lifecycle.installations());
            assertEquals(List.of(), lifecycle.versions(SAMPLE));
            assertEquals(Set.of(), node.container().connectors());
        }
    }

    @Test
    void upgradesAndKeepsTheVersionBefore() {
        Path first = kar("1.0.0");
        Path second = kar("2.0.0");
        done(install(first));
        done(upgrade(second));
        assertRuns(second);
        assertEquals("1.0.0", lifecycle.find(SAMPLE).orElseThrow().previousVersion());
        assertEquals(
                List.of(Use.ACTIVE, Use.PREVIOUS),
                lifecycle.versions(SAMPLE).stream()
                        .map(version -> version.use())
                        .toList());
    }

    @Test
    void anUpgradeThatDoesNotWorkComesBackByItself() {
        Path first = kar("1.0.0");
        done(install(first));
        for (Behaviour behaviour : List.of(Behaviour.UNHEALTHY, Behaviour.BREAKS, Behaviour.SILENT)) {
            Path bad = kar("2.0.0", behaviour.name());
            node.container().let(digest(bad), behaviour);
            ConnectorChange change = undone(upgrade(bad));
            assertFalse(change.reason().isEmpty());
            assertRuns(first);
            assertEquals("", lifecycle.find(SAMPLE).orElseThrow().previousVersion());
            assertEquals(change.reason(), version(bad).failure());
        }
    }

    private ConnectorLifecycle.Version version(Path kar) {
        return lifecycle.versions(SAMPLE).stream()
                .filter(version -> version.digest().equals(digest(kar)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOperatorCanKeepAnUpgradeWhoseSystemDoesNotAnswer() {
        done(install(kar("1.0.0")));
        Path second = kar("2.0.0");
        node.container().let(digest(second), Behaviour.UNHEALTHY);
        Choice choice = new Choice(operator.uploads().take(second).id(), "", true, true);
        ConnectorChange change = done(id(lifecycle.upgrade(SAMPLE, choice, false)));
        assertRuns(second);
        assertTrue(change.reason().contains("asleep"), change.reason());
    }

    @Test
    void goesBackWithoutAFile() {
        Path first = kar("1.0.0");
        Path second = kar("2.0.0");
        Path third = kar("3.0.0");
        done(install(first));
        done(upgrade(second));
        done(upgrade(third));
        done(id(lifecycle.rollback(SAMPLE, "", false)));
        assertRuns(second);
        done(id(lifecycle.rollback(SAMPLE, "1.0.0", false)));
        assertRuns(first);
        assertRefused(ConnectorRefusal.VERSION_UNKNOWN, () -> lifecycle.rollback(SAMPLE, "9.9", false));
    }

    @Test
    void keepsAFewVersionsOnly() {
        done(install(kar("1.0.0")));
        for (String next : List.of("2.0.0", "3.0.0", "4.0.0", "5.0.0")) {
            done(upgrade(kar(next)));
        }
        assertEquals(
                Set.of("5.0.0", "4.0.0", "3.0.0"),
                Set.copyOf(lifecycle.versions(SAMPLE).stream()
                        .map(version -> version.version())
                        .toList()));
    }

    @Test
    void stopsAndStarts() {
        Path first = kar("1.0.0");
        done(install(first));
        done(lifecycle.stop(SAMPLE).id());
        assertEquals(Optional.empty(), node.container().running(SAMPLE));
        node.restart();
        node.work();
        assertEquals(Optional.empty(), node.container().running(SAMPLE), "also after a restart");
        done(lifecycle.start(SAMPLE).id());
        assertRuns(first);
    }

    @Test
    void uninstallsWithItsQueueOrWithout() {
        done(install(kar("1.0.0")));
        done(lifecycle.uninstall(SAMPLE, false).id());
        assertEquals(List.of(), lifecycle.installations());
        assertEquals(Set.of(), node.container().connectors());
        done(install(kar("1.0.0")));
        done(lifecycle.uninstall(SAMPLE, true).id());
        assertEquals(List.of("sample", "sample!"), node.exchange().forgotten());
        assertRefused(CommonRefusal.NOT_FOUND, () -> lifecycle.uninstall(SAMPLE, false));
    }

    @Test
    void refusesWhatDoesNotFit() {
        Path first = kar("1.0.0");
        assertRefused(CommonRefusal.NOT_FOUND, () -> upgrade(first));
        done(install(first));
        assertRefused(CommonRefusal.ALREADY_EXISTS, () -> install(kar("2.0.0")));
        assertRefused(ConnectorRefusal.VERSION_ACTIVE_ALREADY, () -> upgrade(first));
        assertRefused(ConnectorRefusal.NO_PREVIOUS_VERSION, () -> lifecycle.rollback(SAMPLE, "", false));
        Path other = Kars.empty().with(Jar.connector("other", "1.0.0")).writeTo(folder.resolve("other.kar"));
        assertRefused(ConnectorRefusal.KAR_OF_ANOTHER_CONNECTOR, () -> upgrade(other));
        Path unfit = Kars.sample("2.0.0")
                .with(Jar.connector(SAMPLE, "2.0.0").header("Import-Package", "nobody.has.it"))
                .writeTo(folder.resolve("unfit.kar"));
        RefusedException refused = assertRefused(ConnectorRefusal.PLAN_REFUSED, () -> upgrade(unfit));
        assertTrue(
                refused.first().text().contains("nobody.has.it"),
                refused.first().text());
        node.work();
        assertRuns(first);
    }

    @Test
    void oneChangeAtATime() {
        done(install(kar("1.0.0")));
        upgrade(kar("2.0.0"));
        assertRefused(ConnectorRefusal.CHANGE_UNDER_WAY, () -> upgrade(kar("3.0.0")));
        assertRefused(ConnectorRefusal.CHANGE_UNDER_WAY, () -> lifecycle.stop(SAMPLE));
        assertRefused(ConnectorRefusal.CHANGE_UNDER_WAY, () -> lifecycle.uninstall(SAMPLE, false));
    }

    @Test
    void tellsOfAllChanges() {
        done(install(kar("1.0.0")));
        done(upgrade(kar("2.0.0")));
        done(lifecycle.uninstall(SAMPLE, false).id());
        List<ConnectorChange> changes =
                lifecycle.changes(SAMPLE, new PageRequest(2, "")).items();
        assertEquals(
                List.of("", "2.0.0"),
                changes.stream().map(ConnectorChange::toVersion).toList());
        List<AuditEvent> events = audit.events();
        assertEquals(6, events.size());
        assertEquals("true", events.get(0).detail().get("unsigned"));
    }

    @Test
    void aConnectorSurvivesARestart() {
        Path first = kar("1.0.0");
        done(install(first));
        node.restart();
        assertEquals(Optional.empty(), node.container().running(SAMPLE));
        node.work();
        assertRuns(first);
    }

    @Test
    void whateverMomentAnInstallationIsKilledAtItIsFinished() {
        Path first = kar("1.0.0");
        for (int moment = 0; moment < MOMENTS; moment++) {
            String change = install(first);
            killAt(moment);
            done(change);
            assertRuns(first);
            done(lifecycle.uninstall(SAMPLE, false).id());
        }
    }

    @Test
    void whateverMomentAnUpgradeIsKilledAtItIsFinished() {
        Path first = kar("1.0.0");
        Path second = kar("2.0.0");
        done(install(first));
        for (int moment = 0; moment < MOMENTS; moment++) {
            String change = upgrade(second);
            killAt(moment);
            done(change);
            assertRuns(second);
            done(id(lifecycle.rollback(SAMPLE, "1.0.0", false)));
        }
    }

    @Test
    void whateverMomentABadUpgradeIsKilledAtItIsUndone() {
        Path first = kar("1.0.0");
        done(install(first));
        for (Behaviour behaviour : List.of(Behaviour.UNHEALTHY, Behaviour.BREAKS, Behaviour.SILENT)) {
            Path bad = kar("2.0.0", behaviour.name());
            node.container().let(digest(bad), behaviour);
            for (int moment = 0; moment < MOMENTS; moment++) {
                String change = upgrade(bad);
                killAt(moment);
                undone(change);
                assertRuns(first);
            }
        }
    }

    @Test
    void whateverMomentARemovalIsKilledAtItIsFinished() {
        Path first = kar("1.0.0");
        for (int moment = 0; moment < MOMENTS; moment++) {
            done(install(first));
            String change = lifecycle.uninstall(SAMPLE, true).id();
            killAt(moment);
            done(change);
            assertEquals(Set.of(), node.container().connectors());
            assertEquals(List.of(), lifecycle.installations());
        }
    }

    private void killAt(int moment) {
        node.fuse().burnsAfter(moment);
        try {
            node.work();
        } catch (KilledError killed) {
            node.restart();
        }
        node.fuse().isOut();
    }

    @Test
    void aNodeThatComesUpLaterRemovesWhatIsNotWanted() {
        done(install(kar("1.0.0")));
        node.leave();
        TestNode other = new TestNode(database, audit, folder, "two");
        String change = lifecycle.uninstall(SAMPLE, false).id();
        other.work();
        assertEquals(State.DONE, lifecycle.change(change).state());
        node.restart();
        node.work();
        assertEquals(Set.of(), node.container().connectors());
    }

    private static RefusedException assertRefused(Enum<?> code, Runnable act) {
        RefusedException refused = assertThrows(RefusedException.class, act::run);
        assertEquals(code, refused.first().code(), refused::toString);
        return refused;
    }
}
