package org.zhengtong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.testkit.DatabaseKind;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ChainTest {

    private final DatabaseKind kind;
    private final AuditFixture audit;

    ChainTest(TestDatabase database) {
        kind = database.kind();
        audit = new AuditFixture(database);
    }

    @Test
    void anEmptyLogIsIntact() {
        audit.seal();

        assertEquals(new Verification(0, 0, 0), audit.log.verify());
    }

    @Test
    void sealsWhatWasRecorded() {
        audit.record("C1", "C2", "C3");
        assertEquals(new Verification(0, 3, 0), audit.log.verify());

        audit.seal();

        assertEquals(new Verification(3, 0, 0), audit.log.verify());
        AuditRecord newest = audit.log
                .find(AuditFixture.EVERYTHING, new PageRequest(10, ""))
                .items()
                .get(0);
        assertEquals(3, newest.chainNo());
        assertEquals(64, newest.hash().length());
    }

    @Test
    void goesOnWhereItEnded() {
        audit.record("C1");
        audit.seal();
        audit.record("C2");
        audit.seal();

        assertEquals(new Verification(2, 0, 0), audit.log.verify());
    }

    @Test
    void sealsMoreThanOneBatch() {
        audit.log.recordAll(IntStream.range(0, 2500)
                .mapToObj(i -> AuditFixture.submitted("C" + i))
                .toList());

        audit.seal();

        assertEquals(new Verification(2500, 0, 0), audit.log.verify());
    }

    @Test
    void findsAChangedEntry() {
        sealFive();

        audit.update("update audit_entry set object_id = 'C9' where object_id = 'C3'");

        assertEquals(3, audit.log.verify().firstBroken());
    }

    @Test
    void findsAChangedTime() {
        sealFive();

        audit.update("update audit_entry set occurred_at = ? where object_id = 'C2'", Instant.EPOCH);

        assertEquals(2, audit.log.verify().firstBroken());
    }

    @Test
    void findsARemovedEntry() {
        sealFive();

        audit.update("delete from audit_entry where object_id = 'C4'");

        assertEquals(4, audit.log.verify().firstBroken());
    }

    @Test
    void findsAnEntryRemovedWithItsSeal() {
        sealFive();

        audit.update("delete from audit_seal where chain_no = 2");
        audit.update("delete from audit_entry where object_id = 'C2'");

        assertEquals(2, audit.log.verify().firstBroken());
    }

    @Test
    void findsThatTheEndWasCutOff() {
        sealFive();

        audit.update("delete from audit_seal where chain_no >= 4");
        audit.update("delete from audit_entry where object_id in ('C4', 'C5')");

        assertEquals(4, audit.log.verify().firstBroken());
    }

    @Test
    void findsThatTheEndWasRewritten() {
        sealFive();

        audit.update("update audit_chain set chain_no = 4");

        assertEquals(5, audit.log.verify().firstBroken());
    }

    @Test
    void findsThatTheEndWasTakenAway() {
        sealFive();

        audit.update("delete from audit_chain");

        assertEquals(1, audit.log.verify().firstBroken());
        audit.record("C6");
        assertThrows(IllegalStateException.class, audit::seal);
    }

    @Test
    void findsAnEntryPutInBetween() {
        audit.record("C1", "C2");
        rollBackAnEntry();
        audit.record("C3", "C4");
        sealOverTwoDays();
        assertEquals(new Verification(4, 0, 0), audit.log.verify());

        audit.update(
                "insert into audit_entry (seq, id, occurred_at, log_class, caller_id, caller_kind, address, action,"
                        + " object_type, object_id, outcome, detail)"
                        + " select seq + 1, 'forged', occurred_at, log_class, caller_id, caller_kind, address, action,"
                        + " object_type, object_id, outcome, detail from audit_entry where object_id = 'C2'");
        audit.seal();

        assertEquals(3, audit.log.verify().firstBroken());
    }

    private void sealOverTwoDays() {
        SettableClock clock = SettableClock.at("2026-03-02T09:00:00+08:00");
        ChainSealer sealer = audit.sealer(clock, 1000);
        AuditFixture.sealAll(sealer);
        clock.advance(Duration.ofHours(25));
        AuditFixture.sealAll(sealer);
    }

    @Test
    void findsReorderedEntries() {
        sealFive();

        audit.update("update audit_entry set object_id = 'X' where object_id = 'C2'");
        audit.update("update audit_entry set object_id = 'C2' where object_id = 'C3'");
        audit.update("update audit_entry set object_id = 'C3' where object_id = 'X'");

        assertEquals(2, audit.log.verify().firstBroken());
    }

    @Test
    void findsReorderedSeals() {
        sealFive();

        audit.update("update audit_seal set chain_no = 99 where chain_no = 2");
        audit.update("update audit_seal set chain_no = 2 where chain_no = 3");
        audit.update("update audit_seal set chain_no = 3 where chain_no = 99");

        assertEquals(2, audit.log.verify().firstBroken());
    }

    private void sealFive() {
        audit.record("C1", "C2", "C3", "C4", "C5");
        audit.seal();
        assertEquals(new Verification(5, 0, 0), audit.log.verify());
    }

    @Test
    void aRolledBackEntryLeavesNoTrace() {
        audit.record("C1");
        rollBackAnEntry();
        audit.record("C2");

        audit.seal();

        assertEquals(new Verification(2, 0, 0), audit.log.verify());
        assertEquals(1, openGaps());
    }

    /** Without what earlier tests left behind at the beginning of the numbers. */
    private long openGaps() {
        return audit.count("select count(*) from audit_gap where first_seq > (select min(seq) from audit_entry)");
    }

    private void rollBackAnEntry() {
        try {
            audit.transactions.run(() -> {
                audit.recordAtOnce("never");
                throw new IllegalArgumentException("rolled back by this test");
            });
        } catch (IllegalArgumentException expected) {
            assertEquals("rolled back by this test", expected.getMessage());
        }
    }

    @Test
    void aGapIsGivenUpAfterADay() {
        audit.record("C1");
        rollBackAnEntry();
        audit.record("C2");

        sealOverTwoDays();

        assertEquals(0, openGaps());
        assertEquals(new Verification(2, 0, 0), audit.log.verify());
    }

    @Test
    void anEntryCommittedLateIsSealedLate() throws Exception {
        Assumptions.assumeTrue(kind == DatabaseKind.POSTGRESQL, "Derby makes the sealer wait instead");
        SettableClock clock = SettableClock.at("2026-03-02T09:00:00+08:00");
        ChainSealer sealer = audit.sealer(clock, 1000);
        audit.record("first");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = other.submit(() -> audit.transactions.run(() -> {
                audit.recordAtOnce("slow");
                written.countDown();
                await(mayCommit);
            }));
            assertTrue(written.await(10, TimeUnit.SECONDS));
            audit.record("quick");
            AuditFixture.sealAll(sealer);
            assertEquals(new Verification(2, 0, 0), audit.log.verify());
            assertEquals(1, openGaps());

            mayCommit.countDown();
            slow.get(10, TimeUnit.SECONDS);
            assertEquals(new Verification(2, 1, 0), audit.log.verify());

            clock.advance(Duration.ofSeconds(1));
            AuditFixture.sealAll(sealer);
            assertEquals(new Verification(3, 0, 0), audit.log.verify());
            assertEquals(0, openGaps());
        } finally {
            other.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void manyNodesMakeOneChain() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        try {
            CountDownLatch recorded = new CountDownLatch(3);
            Future<?>[] writers = new Future<?>[3];
            for (int i = 0; i < writers.length; i++) {
                int node = i;
                writers[i] = nodes.submit(() -> {
                    for (int n = 0; n < 60; n++) {
                        audit.record("C" + node + "-" + n);
                        if (n % 10 == 0) {
                            rollBackAnEntry();
                        }
                    }
                    recorded.countDown();
                });
            }
            Future<?>[] sealers = new Future<?>[3];
            for (int i = 0; i < sealers.length; i++) {
                sealers[i] = nodes.submit(() -> sealUntil(recorded));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
            for (Future<?> sealer : sealers) {
                sealer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            nodes.shutdownNow();
        }
        AuditFixture.sealAll(audit.sealer(SettableClock.at("2099-01-01T00:00:00+08:00"), 1000));

        assertEquals(new Verification(180, 0, 0), audit.log.verify());
    }

    private void sealUntil(CountDownLatch recorded) {
        ChainSealer sealer = audit.sealer(Clock.systemUTC(), 7);
        do {
            AuditFixture.sealAll(sealer);
        } while (recorded.getCount() > 0);
        AuditFixture.sealAll(sealer);
    }
}
