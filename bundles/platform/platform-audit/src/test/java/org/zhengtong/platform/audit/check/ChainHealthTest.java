package org.zhengtong.platform.audit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditHealth.Figures;
import org.zhengtong.platform.api.job.Job.Report;
import org.zhengtong.platform.audit.AuditFixture;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ChainHealthTest {

    private final AuditFixture audit;
    private final ChainHealth health;
    private final VerificationJob job;

    ChainHealthTest(TestDatabase database) {
        audit = new AuditFixture(database);
        VerificationStore store = new VerificationStore(audit.transactions, database.ready());
        health = new ChainHealth(audit.transactions, audit.chain, audit.checkpointStore, store);
        job = new VerificationJob(audit.verifier, store);
    }

    @Test
    void tellsWhatWaits() {
        assertEquals(new Figures(0, 0, Optional.empty(), Optional.empty(), 0, Optional.empty()), health.figures());

        audit.record("C1", "C2");

        assertEquals(2, health.figures().waiting());
        assertTrue(health.figures().oldestWaitingSince().isPresent());
    }

    @Test
    void tellsWhatIsSealedAndSigned() {
        audit.record("C1", "C2");
        audit.checkpoints(Clock.systemUTC()).makeNow();
        audit.record("C3");
        audit.seal();

        Figures figures = health.figures();

        assertEquals(3, figures.sealed());
        assertEquals(1, figures.unsigned());
        assertTrue(figures.lastCheckpointAt().isPresent());
        assertEquals(Optional.empty(), figures.oldestWaitingSince());
    }

    @Test
    void remembersWhatTheLastCheckFound() {
        audit.record("C1", "C2");
        audit.seal();
        assertEquals(new Report(2, 2, 0, ""), job.run(false));
        assertEquals(0, health.figures().lastVerification().orElseThrow().firstBroken());

        audit.update("update audit_entry set object_id = 'C9' where object_id = 'C2'");
        assertEquals(new Report(2, 0, 1, "2"), job.run(true));
        assertEquals(0, health.figures().lastVerification().orElseThrow().firstBroken());

        job.run(false);
        assertEquals(2, health.figures().lastVerification().orElseThrow().firstBroken());
    }
}
