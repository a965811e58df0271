package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.rating.StoredCases;
import org.zhengtong.rating.api.CaseReceipt.Result;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.RatingRefusal;

class IntakeTest {

    private static final Optional<KnownCase> NOTHING = Optional.empty();

    private final StoredCase reported = StoredCases.finished("1");

    @Test
    void createsACaseThatNobodyKnows() {
        assertEquals(Result.CREATED, Intake.decide(reported, NOTHING, NOTHING).result());
    }

    @Test
    void ignoresTheSameRecordWithTheSameContent() {
        KnownCase same = known("1", reported.source(), reported.digest(), CaseState.FINISHED);
        assertEquals(
                Result.UNCHANGED,
                Intake.decide(reported, Optional.of(same), Optional.of(same)).result());
    }

    @Test
    void changesTheSameRecordWithNewContent() {
        KnownCase older = known("1", reported.source(), "other", CaseState.HANDLING);
        Intake intake = Intake.decide(reported, Optional.of(older), Optional.of(older));
        assertEquals(Result.UPDATED, intake.result());
        assertEquals(Optional.of(older), intake.known());
    }

    @Test
    void changesTheSameCaseUnderANewRecordId() {
        KnownCase older = known("1", reported.source(), "other", CaseState.FINISHED);
        assertEquals(
                Result.UPDATED,
                Intake.decide(reported, Optional.of(older), NOTHING).result());
    }

    @Test
    void refusesTheNumberOfAnotherCaller() {
        KnownCase others = known("1", "another-system", "other", CaseState.HANDLING);
        assertEquals(RatingRefusal.CASE_NUMBER_TAKEN, refusal(Intake.decide(reported, Optional.of(others), NOTHING)));
    }

    @Test
    void refusesTheRecordIdOfAnotherCase() {
        KnownCase holder = known("2", reported.source(), "other", CaseState.HANDLING);
        assertEquals(RatingRefusal.RECORD_GUID_TAKEN, refusal(Intake.decide(reported, NOTHING, Optional.of(holder))));
    }

    @Test
    void doesNotTellTheNumberOfAnotherCallersCase() {
        KnownCase others = known("secret", "another-system", "other", CaseState.HANDLING);
        Intake intake = Intake.decide(reported, NOTHING, Optional.of(others));
        assertEquals("", intake.refusal().orElseThrow().arguments().get(0));
    }

    @Test
    void refusesToReopenAFinishedCase() {
        StoredCase running = StoredCases.running("1");
        KnownCase finished = known("1", running.source(), "other", CaseState.FINISHED);
        assertEquals(
                RatingRefusal.CASE_STATE_BACKWARDS, refusal(Intake.decide(running, Optional.of(finished), NOTHING)));
    }

    private static KnownCase known(String caseNo, String source, String digest, CaseState state) {
        return new KnownCase(
                "id", caseNo, "guid", source, digest, state, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RefusalCode refusal(Intake intake) {
        return intake.refusal().orElseThrow().code();
    }
}
