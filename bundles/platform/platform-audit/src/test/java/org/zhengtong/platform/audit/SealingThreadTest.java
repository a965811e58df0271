package org.zhengtong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.TestDatabase;

class SealingThreadTest {

    @Test
    void sealsInTheBackground() throws InterruptedException {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            AuditFixture audit = new AuditFixture(database);
            SealingThread thread = new SealingThread(audit.sealer(), () -> {}, Duration.ofMillis(10));
            audit.record("C1", "C2");

            waitUntil(() -> audit.log.verify().sealed() == 2);

            assertTrue(thread.state().working());
            thread.close();
        }
    }

    @Test
    void tellsWhatIsWrongAndGoesOnAfterwards() throws InterruptedException {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            AuditFixture audit = new AuditFixture(database);
            audit.update("rename table audit_seal to audit_seal_away");
            SealingThread thread = new SealingThread(audit.sealer(), () -> {}, Duration.ofMillis(10));
            audit.record("C1");

            waitUntil(() -> !thread.state().working());
            assertTrue(thread.state().problem().contains("audit_seal"));

            audit.update("rename table audit_seal_away to audit_seal");
            waitUntil(() -> audit.log.verify().sealed() == 1);
            waitUntil(() -> thread.state().working());
            assertEquals("", thread.state().problem());
            thread.close();
        }
    }

    @Test
    void endsWithItsComponent() throws InterruptedException {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.DERBY)) {
            AuditFixture audit = new AuditFixture(database);
            SealingThread thread = new SealingThread(audit.sealer(), () -> {}, Duration.ofHours(1));
            assertTrue(isAlive("zhengtong-audit-sealer"));

            thread.close();

            assertFalse(isAlive("zhengtong-audit-sealer"));
        }
    }

    private static boolean isAlive(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name));
    }

    private static void waitUntil(BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(deadline), "not within 20 s");
            Thread.onSpinWait();
        }
    }
}
