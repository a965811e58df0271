package org.zhengtong.rating.app;

import java.util.Optional;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.StoredRating;

/** Recognises a rating that the same sender sent before under the same record id: it gets the first answer again. */
final class RatingRepeats {

    private RatingRepeats() {}

    /** @throws RefusedException {@code record_guid_taken} if the earlier one was another rating */
    static Optional<StoredRating> find(RatingStore ratings, String caseNo, RatingSubmission submission, Origin origin) {
        if (submission.recordGuid().isEmpty()) {
            return Optional.empty();
        }
        Optional<StoredRating> earlier = ratings.findByGuid(Callers.current().id(), submission.recordGuid());
        earlier.filter(rating -> !isSame(rating, caseNo, submission, origin)).ifPresent(RatingRepeats::refuse);
        return earlier;
    }

    private static boolean isSame(StoredRating rating, String caseNo, RatingSubmission submission, Origin origin) {
        return rating.caseNo().equals(caseNo)
                && rating.origin() == origin
                && rating.level().value() == submission.level()
                && rating.text().equals(submission.text());
    }

    private static void refuse(StoredRating earlier) {
        throw new RefusedException(RatingRefusal.RECORD_GUID_TAKEN, "recordGuid", earlier.id());
    }
}
