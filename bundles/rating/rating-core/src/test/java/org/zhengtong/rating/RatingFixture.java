package org.zhengtong.rating;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingSubmission;

/** A submitted rating, right in every field, unless a test says otherwise. */
public final class RatingFixture {

    private String channel = "PC";
    private int level;
    private List<String> tags = List.of();
    private String text = "";
    private boolean anonymous = true;
    private Optional<Rater> rater = Optional.empty();
    private Optional<Instant> ratedAt = Optional.empty();
    private String objectCode = "";
    private Map<String, Integer> aspects = Map.of();
    private String recordGuid = "";

    private RatingFixture(int level) {
        this.level = level;
    }

    public static RatingFixture goodRating() {
        return new RatingFixture(5);
    }

    public static RatingFixture badRating() {
        return new RatingFixture(1).tags("108");
    }

    public static RatingFixture ofLevel(int level) {
        return new RatingFixture(level);
    }

    public RatingFixture channel(String value) {
        channel = value;
        return this;
    }

    public RatingFixture tags(String... codes) {
        tags = List.of(codes);
        return this;
    }

    public RatingFixture text(String value) {
        text = value;
        return this;
    }

    /** Real-name, by the person of that number. */
    public RatingFixture signedBy(String idNumber) {
        anonymous = false;
        rater = Optional.of(new Rater("张伟", "111", idNumber, CaseFixture.MOBILE));
        return this;
    }

    /** Anonymous, though the entrance knows the number. */
    public RatingFixture anonymouslyBy(String idNumber) {
        rater = Optional.of(new Rater("张伟", "111", idNumber, CaseFixture.MOBILE));
        return this;
    }

    public RatingFixture unsigned() {
        anonymous = false;
        return this;
    }

    public RatingFixture at(String time) {
        ratedAt = Optional.of(OffsetDateTime.parse(time).toInstant());
        return this;
    }

    public RatingFixture object(String code) {
        objectCode = code;
        return this;
    }

    public RatingFixture aspects(Map<String, Integer> levels) {
        aspects = levels;
        return this;
    }

    public RatingFixture recordGuid(String value) {
        recordGuid = value;
        return this;
    }

    public RatingSubmission submission() {
        return new RatingSubmission(
                channel, level, tags, text, anonymous, rater, ratedAt, objectCode, aspects, recordGuid);
    }
}
