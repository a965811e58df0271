package org.zhengtong.rating.domain.validity;

import java.time.Instant;
import java.util.Optional;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.TagSnapshot;

/**
 * A rating that somebody tries to submit, with all that the checks look at.
 *
 * @param serviceCase the case, if it is there and the caller may see it
 * @param first the case's first or default rating; looked up for a follow-up only
 * @param objectKnown whether the rated object exists, or none is named
 * @param raterDigest keyed digest of the rater's number, may be empty
 */
public record Attempt(
        String caseNo,
        RatingSubmission submission,
        Optional<StoredCase> serviceCase,
        Optional<StoredRating> first,
        TagSnapshot tags,
        boolean objectKnown,
        String raterDigest,
        Instant now) {

    public Instant ratedAt() {
        return submission.ratedAt().orElse(now);
    }

    /** Only after the check of codes. */
    Level level() {
        return Level.of(submission.level()).orElseThrow();
    }

    /** Only after the check of codes. */
    Channel channel() {
        return Channel.of(submission.channel()).orElseThrow();
    }

    /** Only after the check that it is there. */
    StoredCase existingCase() {
        return serviceCase.orElseThrow();
    }
}
