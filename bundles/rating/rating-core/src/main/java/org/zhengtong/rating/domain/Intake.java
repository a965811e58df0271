package org.zhengtong.rating.domain;

import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.CaseReceipt.Result;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.RatingRefusal;

/**
 * What is to be done with a reported case.
 *
 * @param known the case it changes or repeats
 * @param refusal why it is refused
 */
public record Intake(Result result, Optional<KnownCase> known, Optional<Refusal> refusal) {

    /**
     * Decides by what is there already (GR-054, IN-015).
     *
     * @param byNumber the case of the same number
     * @param byGuid the case of the same record id
     */
    public static Intake decide(StoredCase reported, Optional<KnownCase> byNumber, Optional<KnownCase> byGuid) {
        if (byNumber.isPresent() && !byNumber.get().source().equals(reported.source())) {
            return refused(Refusal.of(RatingRefusal.CASE_NUMBER_TAKEN, "caseNo", reported.caseNo()));
        }
        if (byGuid.isPresent() && !byGuid.get().caseNo().equals(reported.caseNo())) {
            return refused(Refusal.of(RatingRefusal.RECORD_GUID_TAKEN, "recordGuid", nameFor(reported, byGuid.get())));
        }
        return byNumber.map(known -> change(reported, known))
                .orElseGet(() -> new Intake(Result.CREATED, Optional.empty(), Optional.empty()));
    }

    /** Numbers of other callers' cases are not told. */
    private static String nameFor(StoredCase reported, KnownCase holder) {
        return holder.source().equals(reported.source()) ? holder.caseNo() : "";
    }

    private static Intake change(StoredCase reported, KnownCase known) {
        if (known.digest().equals(reported.digest())) {
            return new Intake(Result.UNCHANGED, Optional.of(known), Optional.empty());
        }
        if (known.state() == CaseState.FINISHED && !reported.facts().isFinished()) {
            return refused(Refusal.of(RatingRefusal.CASE_STATE_BACKWARDS, "state"));
        }
        return new Intake(Result.UPDATED, Optional.of(known), Optional.empty());
    }

    private static Intake refused(Refusal refusal) {
        return new Intake(Result.REFUSED, Optional.empty(), Optional.of(refusal));
    }
}
