package org.zhengtong.platform.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.exchange.testing.Fixtures.numbered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.Connectors.State;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.exchange.install.InstallFixture;
import org.zhengtong.platform.exchange.install.Kars;
import org.zhengtong.platform.exchange.testing.Eventually;
import org.zhengtong.platform.exchange.testing.ScriptedConnector;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

class InstallFlowTest {

    private static final String SAMPLE = "sample";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.DERBY);
    private final ScriptedConnector sample = new ScriptedConnector(SAMPLE, 10);
    private Exchange exchange;
    private Path kar;
    private Path kars;
    private Connectors admin;

    @BeforeEach
    void start() {
        exchange = new Exchange(database, folder.resolve("broker"));
        kar = Kars.sample().writeTo(folder.resolve("upload.tmp"));
        kars = folder.resolve("kar");
        admin = exchange.admin(InstallFixture.bringing(exchange.host(), kars, List.of(sample)));
    }

    @AfterEach
    void stop() throws Exception {
        exchange.close();
        database.close();
    }

    @Test
    void installsAConnectorThatThenDelivers() {
        assertEquals(SAMPLE, admin.install(kar).name());
        exchange.publish(numbered(10, 3));
        Eventually.becomes(10, () -> sample.taken().size());
        AuditEvent entry = exchange.audit.events().get(0);
        assertEquals("connector.install", entry.action());
        assertEquals(SAMPLE, entry.objectId());
        assertEquals(64, entry.detail().get("digest").length());
        assertTrue(Files.exists(kars.resolve("connector-sample-1.0.0/features.cfg")));
    }

    @Test
    void refusesToInstallTheSameTwice() {
        admin.install(kar);
        assertRefused(CommonRefusal.ALREADY_EXISTS, () -> admin.install(kar));
        assertEquals(State.RUNNING, admin.get(SAMPLE).state());
    }

    @Test
    void leavesNoTraceOfAKarThatCannotBeResolved() {
        Connectors failing = exchange.admin(
                InstallFixture.failing(exchange.host(), kars, "missing requirement (osgi.wiring.package=foo)"));
        RefusedException refused = assertRefused(ExchangeRefusal.KAR_NOT_STARTED, () -> failing.install(kar));
        assertTrue(
                refused.first().text().contains("osgi.wiring.package=foo"),
                refused.first().text());
        assertNoTrace();
    }

    @Test
    void leavesNoTraceOfAKarWhoseConnectorDoesNotComeUp() {
        Connectors silent = exchange.admin(InstallFixture.waitingInVain(exchange.host(), kars));
        RefusedException refused = assertRefused(ExchangeRefusal.KAR_NOT_STARTED, () -> silent.install(kar));
        assertTrue(
                refused.first().text().contains("connector-sample (Active)"),
                refused.first().text());
        assertNoTrace();
    }

    @Test
    void leavesNoTraceOfAnInstallationThatCannotBeAudited() {
        exchange.audit.fail(true);
        assertThrows(IllegalStateException.class, () -> admin.install(kar));
        assertTrue(exchange.host().find(SAMPLE).isEmpty());
        assertNoTrace();
    }

    @Test
    void refusesAConnectorWhoseNameIsTaken() {
        ScriptedConnector first = new ScriptedConnector(SAMPLE, 10);
        exchange.plugIn(first);
        assertRefused(CommonRefusal.ALREADY_EXISTS, () -> admin.install(kar));
        exchange.publish(numbered(10, 3));
        Eventually.becomes(10, () -> first.taken().size());
        assertEquals(List.of(), sample.taken());
    }

    @Test
    void uninstallsAConnectorButKeepsItsQueue() {
        admin.install(kar);
        admin.pause(SAMPLE);
        exchange.publish(numbered(10, 3));
        Eventually.becomes(10L, () -> exchange.server.status("connector.sample").messages());
        admin.uninstall(SAMPLE, false);
        assertEquals(List.of(), admin.list());
        assertTrue(Files.notExists(kars.resolve("connector-sample-1.0.0")));
        assertEquals(10, exchange.server.status("connector.sample").messages());
        admin.install(kar);
        Eventually.becomes(10, () -> sample.taken().size());
    }

    @Test
    void uninstallsAConnectorWithItsQueue() {
        admin.install(kar);
        admin.pause(SAMPLE);
        exchange.publish(numbered(10, 3));
        Eventually.becomes(10L, () -> exchange.server.status("connector.sample").messages());
        admin.uninstall(SAMPLE, true);
        assertEquals(0, exchange.server.status("connector.sample").messages());
        assertEquals(10, exchange.inState(SAMPLE, DeliveryState.DISCARDED).size());
        assertTrue(exchange.audit.actions().containsAll(List.of("connector.uninstall", "connector.discard-queue")));
    }

    @Test
    void removesNoConnectorThatWasNotInstalledFromAKar() {
        exchange.plugIn(sample);
        assertRefused(ExchangeRefusal.CONNECTOR_NOT_FROM_KAR, () -> admin.uninstall(SAMPLE, false));
        exchange.unplug(sample);
        admin.uninstall(SAMPLE, false);
        assertEquals(List.of(), admin.list());
    }

    private void assertNoTrace() {
        assertEquals(List.of(), admin.list());
        assertEquals(List.of(), exchange.audit.actions());
        assertTrue(Files.notExists(kars.resolve("connector-sample-1.0.0")));
    }

    private static RefusedException assertRefused(Enum<?> code, Runnable act) {
        RefusedException refused = assertThrows(RefusedException.class, act::run);
        assertEquals(code, refused.first().code());
        return refused;
    }
}
