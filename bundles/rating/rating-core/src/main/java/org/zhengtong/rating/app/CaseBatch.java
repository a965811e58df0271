package org.zhengtong.rating.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReceipt.Result;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.domain.Intake;
import org.zhengtong.rating.domain.KnownCase;
import org.zhengtong.rating.domain.StoredCase;

/** Sorts the cases of one batch into new ones, changed ones, and those that need no row. Not thread-safe. */
final class CaseBatch {

    private final Map<String, KnownCase> knownByNumber = new HashMap<>();
    private final Map<String, KnownCase> knownByGuid = new HashMap<>();
    private final Map<String, StoredCase> seenByNumber = new HashMap<>();
    private final Map<String, StoredCase> seenByGuid = new HashMap<>();
    private final List<StoredCase> created = new ArrayList<>();
    private final List<StoredCase> updated = new ArrayList<>();

    CaseBatch(List<KnownCase> known) {
        known.forEach(one -> {
            knownByNumber.put(one.caseNo(), one);
            knownByGuid.put(one.recordGuid(), one);
        });
    }

    CaseReceipt sort(StoredCase reported) {
        Optional<CaseReceipt> repeat = withinBatch(reported);
        if (repeat.isPresent()) {
            return repeat.get();
        }
        seenByNumber.put(reported.caseNo(), reported);
        seenByGuid.put(reported.facts().recordGuid(), reported);
        Intake intake = Intake.decide(
                reported,
                Optional.ofNullable(knownByNumber.get(reported.caseNo())),
                Optional.ofNullable(knownByGuid.get(reported.facts().recordGuid())));
        if (intake.refusal().isPresent()) {
            return CaseReceipt.refused(
                    reported.caseNo(), List.of(intake.refusal().get()));
        }
        keep(reported, intake);
        return CaseReceipt.taken(reported.caseNo(), intake.result(), reported.isComplete());
    }

    private Optional<CaseReceipt> withinBatch(StoredCase reported) {
        StoredCase before = seenByNumber.getOrDefault(
                reported.caseNo(), seenByGuid.get(reported.facts().recordGuid()));
        if (before == null) {
            return Optional.empty();
        }
        return Optional.of(
                before.digest().equals(reported.digest())
                        ? CaseReceipt.taken(reported.caseNo(), Result.UNCHANGED, reported.isComplete())
                        : CaseReceipt.refused(
                                reported.caseNo(),
                                List.of(Refusal.of(RatingRefusal.DUPLICATE_IN_BATCH, "caseNo", before.caseNo()))));
    }

    private void keep(StoredCase reported, Intake intake) {
        if (intake.result() == Result.CREATED) {
            created.add(reported);
        }
        if (intake.result() == Result.UPDATED) {
            updated.add(reported.inPlaceOf(intake.known().orElseThrow()));
        }
    }

    List<StoredCase> created() {
        return created;
    }

    /** By number, so that two batches lock the same rows in the same order. */
    List<StoredCase> updated() {
        return updated.stream().sorted(Comparator.comparing(StoredCase::caseNo)).toList();
    }
}
