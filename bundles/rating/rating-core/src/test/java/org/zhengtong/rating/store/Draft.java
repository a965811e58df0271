package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.TickedTag;

/** A valid, satisfied first rating, unless a test says otherwise. */
final class Draft {

    private final String caseNo;
    private Origin origin = Origin.CHANNEL;
    private Channel channel = Channel.PC;
    private int level = 4;
    private List<TickedTag> tags = List.of();
    private String text = "";
    private Optional<SealedPerson> rater = Optional.empty();
    private String raterDigest = "";
    private Instant ratedAt = RatingStoreTest.NOW;
    private String invalidCode = "";
    private Map<Aspect, Integer> aspects = Map.of();
    private String guid = "";
    private String region = SmallTown.CITY;
    private String department = SmallTown.TRAFFIC;

    Draft(String caseNo) {
        this.caseNo = caseNo;
    }

    Draft origin(Origin value) {
        origin = value;
        return this;
    }

    Draft channel(Channel value) {
        channel = value;
        return this;
    }

    Draft level(int value) {
        level = value;
        return this;
    }

    Draft tags(TickedTag... value) {
        tags = List.of(value);
        return this;
    }

    Draft text(String value) {
        text = value;
        return this;
    }

    Draft rater() {
        rater = Optional.of(new SealedPerson("", "{sm4}a", "111", "{sm4}b", "digest", "{sm4}c", ""));
        raterDigest = "digest";
        return this;
    }

    Draft raterDigest(String value) {
        raterDigest = value;
        return this;
    }

    Draft at(Instant value) {
        ratedAt = value;
        return this;
    }

    Draft invalid(String code) {
        invalidCode = code;
        return this;
    }

    Draft aspects() {
        aspects = Map.of(Aspect.EFFICIENCY, 2, Aspect.ATTITUDE, 4);
        return this;
    }

    Draft guid(String value) {
        guid = value;
        return this;
    }

    Draft region(String value) {
        region = value;
        return this;
    }

    Draft department(String value) {
        department = value;
        return this;
    }

    StoredRating build() {
        return new StoredRating(
                Ids.next(),
                caseNo,
                "source",
                guid,
                origin,
                Optional.of(channel),
                Level.of(level).orElseThrow(),
                tags,
                text,
                rater.isEmpty(),
                rater,
                raterDigest,
                ratedAt,
                invalidCode,
                "",
                aspects,
                region,
                department,
                SmallTown.TRAFFIC_ITEM,
                Optional.empty());
    }
}
