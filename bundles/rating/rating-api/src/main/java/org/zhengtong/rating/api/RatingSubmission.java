package org.zhengtong.rating.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rating as an entrance sends it; nothing is checked yet.
 *
 * @param channel name of a {@link Channel}
 * @param level 1 to 5; 0 when it was left out
 * @param tags codes or ids of tags
 * @param text free text, at most 1,000 characters, may be empty
 * @param anonymous whether the rater stays unknown to the rated unit (GR-046)
 * @param ratedAt when the person rated; empty for now
 * @param objectCode what was rated besides the case, may be empty (GR-019)
 * @param aspects levels of single aspects, by their code, may be empty (GR-047)
 * @param recordGuid id given by the sender, by which a repeat is recognised; may be empty
 */
public record RatingSubmission(
        String channel,
        int level,
        List<String> tags,
        String text,
        boolean anonymous,
        Optional<Rater> rater,
        Optional<Instant> ratedAt,
        String objectCode,
        Map<String, Integer> aspects,
        String recordGuid) {

    public RatingSubmission {
        channel = Texts.orEmpty(channel);
        tags = List.copyOf(tags);
        text = Texts.orEmpty(text);
        objectCode = Texts.orEmpty(objectCode);
        aspects = Map.copyOf(aspects);
        recordGuid = Texts.orEmpty(recordGuid);
    }
}
