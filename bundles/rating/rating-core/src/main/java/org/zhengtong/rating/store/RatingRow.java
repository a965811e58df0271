package org.zhengtong.rating.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.TickedTag;

/** A rating as a row of {@code rating_rating}, its tags as rows of {@code rating_rating_tag}. */
final class RatingRow {

    static final String ASPECTS =
            Arrays.stream(Aspect.values()).map(RatingRow::column).collect(Collectors.joining(", "));

    private static final String COLUMNS =
            "id, case_no, slot, source, record_guid, origin, channel, rating_level, rating_text, anonymous, rater_name,"
                    + " rater_id_type, rater_id_number, rater_mobile, rater_digest, rated_at, validity, invalid_code,"
                    + " object_code, region_code, department_code, item_code, message_id, " + ASPECTS + ", created_at";

    static final String INSERT =
            "insert into rating_rating (" + COLUMNS + ") values (" + "?, ".repeat(COLUMNS.split(",").length - 1) + "?)";

    static final String SELECT = "select r." + COLUMNS.replace(", ", ", r.") + " from rating_rating r ";

    static final String INSERT_TAG =
            "insert into rating_rating_tag (rating_id, tag_id, place, code, national_code, wording, aspect)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    /** Derby scans the table for a long {@code in (…)} unless it is told the index; for others this is a comment. */
    static final String BY_CASE = "--DERBY-PROPERTIES constraint=uq_rating_rating_slot\n";

    static final String TAGS_BY_RATING = "--DERBY-PROPERTIES constraint=pk_rating_rating_tag\n";

    private RatingRow() {}

    static String column(Aspect aspect) {
        return "aspect_" + aspect.code();
    }

    static Object[] forInsert(StoredRating rating, Instant now) {
        Map<Aspect, Integer> aspects = rating.aspects();
        return new Object[] {
            rating.id(),
            rating.caseNo(),
            rating.slot(),
            rating.source(),
            nullIfEmpty(rating.recordGuid()),
            rating.origin(),
            rating.channel().orElse(null),
            rating.level().value(),
            rating.text(),
            rating.anonymous(),
            rating.rater().map(SealedPerson::name).orElse(null),
            rating.rater().map(SealedPerson::idType).orElse(null),
            rating.rater().map(SealedPerson::idNumber).orElse(null),
            rating.rater().map(SealedPerson::mobile).orElse(null),
            nullIfEmpty(rating.raterDigest()),
            rating.ratedAt(),
            rating.validity(),
            nullIfEmpty(rating.invalidCode()),
            nullIfEmpty(rating.objectCode()),
            rating.regionCode(),
            rating.departmentCode(),
            rating.itemCode(),
            rating.messageId().orElse(null),
            aspects.get(Aspect.EFFICIENCY),
            aspects.get(Aspect.CONVENIENCE),
            aspects.get(Aspect.PROCESS),
            aspects.get(Aspect.ATTITUDE),
            now
        };
    }

    private static Object nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    static Object[] forInsert(String ratingId, int place, TickedTag tag) {
        return new Object[] {ratingId, tag.tagId(), place, tag.code(), tag.national(), tag.text(), tag.aspect()};
    }

    static StoredRating read(Row row, List<TickedTag> tags) {
        return new StoredRating(
                row.text("id"),
                row.text("case_no"),
                row.text("source"),
                row.textOrEmpty("record_guid"),
                Origin.valueOf(row.text("origin")),
                row.optionalText("channel").map(Channel::valueOf),
                level(row, "rating_level"),
                tags,
                row.text("rating_text"),
                row.flag("anonymous"),
                rater(row),
                row.textOrEmpty("rater_digest"),
                row.instant("rated_at"),
                row.textOrEmpty("invalid_code"),
                row.textOrEmpty("object_code"),
                aspects(row),
                row.text("region_code"),
                row.text("department_code"),
                row.text("item_code"),
                row.optionalText("message_id"));
    }

    static Level level(Row row, String column) {
        return Level.of(row.number(column)).orElseThrow();
    }

    private static Optional<SealedPerson> rater(Row row) {
        return row.optionalText("rater_name")
                .map(name -> new SealedPerson(
                        "",
                        name,
                        row.textOrEmpty("rater_id_type"),
                        row.textOrEmpty("rater_id_number"),
                        row.textOrEmpty("rater_digest"),
                        row.textOrEmpty("rater_mobile"),
                        ""));
    }

    private static Map<Aspect, Integer> aspects(Row row) {
        Map<Aspect, Integer> aspects = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            row.optionalNumber(column(aspect)).ifPresent(level -> aspects.put(aspect, level));
        }
        return aspects;
    }

    static TickedTag readTag(Row row) {
        return new TickedTag(
                row.text("tag_id"),
                row.text("code"),
                row.flag("national_code"),
                row.text("wording"),
                Aspect.valueOf(row.text("aspect")));
    }
}
