package org.zhengtong.rating.api.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A rating in a message.
 *
 * @param channel name of the channel, or {@code DEFAULT}
 * @param origin {@code CHANNEL}, {@code DEFAULT} or {@code FOLLOW_UP}
 * @param level 1 to 5
 * @param tags national codes only
 * @param text what the person wrote; for a bad rating without text and without a national tag, the wording of its local tags
 * @param isDefault whether the platform gave it
 * @param assessNumber 1 for the first rating, 2 for a follow-up
 * @param rater only of a real-name rating
 */
public record RatingData(
        String id,
        String channel,
        String origin,
        int level,
        List<String> tags,
        String text,
        Instant ratedAt,
        boolean isDefault,
        int assessNumber,
        boolean anonymous,
        Optional<PersonData> rater) {

    public RatingData {
        tags = List.copyOf(tags);
    }
}
