package org.zhengtong.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.audit.Checkpoints.Rhythm;
import org.zhengtong.platform.evidence.Checkpoint;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class CheckpointsTest {

    private static final Rhythm RHYTHM = new Rhythm(3, Duration.ofMinutes(1));

    private final AuditFixture audit;
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00.123456+08:00");
    private final Checkpoints checkpoints;

    CheckpointsTest(TestDatabase database) {
        audit = new AuditFixture(database);
        checkpoints = audit.checkpoints(clock);
    }

    @Test
    void signsTheEndOfTheChain() {
        audit.record("C1", "C2");

        Checkpoint made = checkpoints.makeNow().orElseThrow();

        assertEquals(2, made.chainNo());
        assertEquals(Optional.of(made), audit.transactions.required(audit.checkpointStore::last));
        assertTrue(made.isSignedBy(audit.key.get().verificationKey()));
        assertEquals(List.of(audit.key.get().verificationKey()), audit.keys.usable());
        assertEquals(0, audit.log.verify().firstBroken());
    }

    @Test
    void anEmptyLogHasNoEndToSign() {
        assertEquals(Optional.empty(), checkpoints.makeNow());

        checkpoints.makeIfDue(RHYTHM);

        assertEquals(List.of(), made());
    }

    @Test
    void signsNothingTwice() {
        audit.record("C1");
        Checkpoint first = checkpoints.makeNow().orElseThrow();
        clock.advance(Duration.ofHours(1));

        assertEquals(Optional.of(first), checkpoints.makeNow());
        checkpoints.makeIfDue(RHYTHM);

        assertEquals(List.of(1L), made());
    }

    @Test
    void isDueWhenEnoughWasAddedOrEnoughTimeHasPassed() {
        audit.record("C1");
        audit.seal();
        checkpoints.makeIfDue(RHYTHM);
        assertEquals(List.of(1L), made());

        audit.record("C2", "C3");
        audit.seal();
        checkpoints.makeIfDue(RHYTHM);
        assertEquals(List.of(1L), made());

        audit.record("C4");
        audit.seal();
        checkpoints.makeIfDue(RHYTHM);
        assertEquals(List.of(4L, 1L), made());

        audit.record("C5");
        audit.seal();
        clock.advance(Duration.ofSeconds(59));
        checkpoints.makeIfDue(RHYTHM);
        assertEquals(List.of(4L, 1L), made());

        clock.advance(Duration.ofSeconds(1));
        checkpoints.makeIfDue(RHYTHM);
        assertEquals(List.of(5L, 4L, 1L), made());
    }

    private List<Long> made() {
        return audit.transactions.required(() -> audit.checkpointStore.before(Long.MAX_VALUE, 100)).stream()
                .map(Checkpoint::chainNo)
                .toList();
    }

    @Test
    void whoChainsTheLogAnewIsFoundByTheCheckpoint() {
        audit.record("C1", "C2", "C3");
        checkpoints.makeNow();

        audit.update("update audit_entry set object_id = 'C9' where object_id = 'C2'");
        audit.update("delete from audit_seal");
        audit.update("update audit_chain set chain_no = 0, last_seq = 0, hash = ?", Seal.START);
        audit.seal();

        assertEquals(3, audit.log.verify().firstBroken());
    }

    @Test
    void aCheckpointSignedByAStrangerIsFound() {
        audit.record("C1");
        audit.seal();
        String hash = audit.transactions.required(() -> audit.chain.head().hash());
        Checkpoint forged = Checkpoint.sign(SigningKey.generate(), 1, hash, clock.instant());
        audit.transactions.run(() -> audit.checkpointStore.add(forged));

        assertEquals(1, audit.log.verify().firstBroken());
    }

    @Test
    void aKeyThatSomebodySpoiledIsNone() {
        audit.update("update audit_key set public_key = 'x'");

        assertEquals(List.of(), audit.keys.usable());
        assertFalse(audit.keys.all().isEmpty());
    }
}
