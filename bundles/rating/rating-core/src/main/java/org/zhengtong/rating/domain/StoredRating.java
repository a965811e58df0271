package org.zhengtong.rating.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.Validity;

/**
 * A rating as it is kept. It never changes, but for the message that publishes it.
 *
 * @param source id of the caller that sent it
 * @param recordGuid the sender's id, may be empty
 * @param channel empty for a default rating
 * @param rater empty for an anonymous rating
 * @param raterDigest of the rater's number, also when anonymous; may be empty
 * @param invalidCode code of the check that failed; empty for a valid rating
 */
public record StoredRating(
        String id,
        String caseNo,
        String source,
        String recordGuid,
        Origin origin,
        Optional<Channel> channel,
        Level level,
        List<TickedTag> tags,
        String text,
        boolean anonymous,
        Optional<SealedPerson> rater,
        String raterDigest,
        Instant ratedAt,
        String invalidCode,
        String objectCode,
        Map<Aspect, Integer> aspects,
        String regionCode,
        String departmentCode,
        String itemCode,
        Optional<String> messageId) {

    /** Place of a first or default rating; a case has at most one. */
    public static final String FIRST = "FIRST";

    /** Place of a follow-up; a case has at most one. */
    public static final String FOLLOW_UP = "FOLLOW_UP";

    public StoredRating {
        tags = List.copyOf(tags);
        aspects = Map.copyOf(aspects);
    }

    public Validity validity() {
        return invalidCode.isEmpty() ? Validity.VALID : Validity.INVALID;
    }

    public boolean isValid() {
        return invalidCode.isEmpty();
    }

    public boolean isDefault() {
        return origin == Origin.DEFAULT;
    }

    public boolean isFollowUp() {
        return origin == Origin.FOLLOW_UP;
    }

    public StoredRating withTags(List<TickedTag> tagsOfIt) {
        return new StoredRating(
                id,
                caseNo,
                source,
                recordGuid,
                origin,
                channel,
                level,
                tagsOfIt,
                text,
                anonymous,
                rater,
                raterDigest,
                ratedAt,
                invalidCode,
                objectCode,
                aspects,
                regionCode,
                departmentCode,
                itemCode,
                messageId);
    }

    public StoredRating withMessage(String messageIdOfIt) {
        return new StoredRating(
                id,
                caseNo,
                source,
                recordGuid,
                origin,
                channel,
                level,
                tags,
                text,
                anonymous,
                rater,
                raterDigest,
                ratedAt,
                invalidCode,
                objectCode,
                aspects,
                regionCode,
                departmentCode,
                itemCode,
                Optional.of(messageIdOfIt));
    }

    /** What is unique per case: {@link #FIRST}, {@link #FOLLOW_UP}, or for an invalid rating its own id. */
    public String slot() {
        if (!isValid()) {
            return id;
        }
        return isFollowUp() ? FOLLOW_UP : FIRST;
    }

    /** The rating that the platform gives a case nobody rated in time (GR-057). */
    public static StoredRating byDefault(String id, StoredCase serviceCase, String source, Instant now) {
        return new StoredRating(
                id,
                serviceCase.caseNo(),
                source,
                "",
                Origin.DEFAULT,
                Optional.empty(),
                Level.DEFAULT,
                List.of(),
                "",
                true,
                Optional.empty(),
                "",
                now,
                "",
                "",
                Map.of(),
                serviceCase.facts().regionCode(),
                serviceCase.facts().departmentCode(),
                serviceCase.facts().itemCode(),
                Optional.empty());
    }
}
