package org.zhengtong.rating.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stored rating.
 *
 * @param channel empty for a default rating
 * @param tags as they were worded when the person rated (GR-027)
 * @param rater masked; only for real-name ratings, and only for who may see it
 * @param invalidCode code of the check that failed, empty for a valid rating
 * @param messageId id of the message by which it was published, if it was
 */
public record RatingView(
        String id,
        String caseNo,
        Origin origin,
        Optional<Channel> channel,
        Level level,
        List<RatedTag> tags,
        String text,
        boolean anonymous,
        Optional<Rater> rater,
        Instant ratedAt,
        Validity validity,
        String invalidCode,
        String objectCode,
        Map<Aspect, Integer> aspects,
        String regionCode,
        String departmentCode,
        String itemCode,
        Optional<String> messageId,
        List<RatingView> followUps) {

    public RatingView {
        tags = List.copyOf(tags);
        aspects = Map.copyOf(aspects);
        followUps = List.copyOf(followUps);
    }

    /** A tag of a rating. */
    public record RatedTag(String code, String text) {}
}
