package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.api.RatingView.RatedTag;
import org.zhengtong.rating.api.Validity;

/** A rating. */
@Schema(name = "Rating", description = "评价")
public record RatingAnswer(
        String id,
        String caseNo,
        Origin origin,
        @Schema(description = "评价渠道；默认评价没有渠道") Optional<Channel> channel,
        @Schema(minimum = "1", maximum = "5") int level,
        String levelName,
        @Schema(description = "评价标签，按评价时的文字") List<RatedTag> tags,
        String text,
        boolean anonymous,
        @Schema(description = "评价人，已脱敏；仅实名评价且有权限时给出") Optional<Rater> rater,
        Instant ratedAt,
        Validity validity,
        @Schema(description = "无效原因代码") Optional<String> invalidCode,
        Optional<String> objectCode,
        Map<String, Integer> aspects,
        String regionCode,
        String departmentCode,
        String itemCode,
        Optional<String> messageId,
        List<RatingAnswer> followUps) {

    static RatingAnswer of(RatingView rating) {
        return new RatingAnswer(
                rating.id(),
                rating.caseNo(),
                rating.origin(),
                rating.channel(),
                rating.level().value(),
                rating.level().title(),
                rating.tags(),
                rating.text(),
                rating.anonymous(),
                rating.rater(),
                rating.ratedAt(),
                rating.validity(),
                unlessEmpty(rating.invalidCode()),
                unlessEmpty(rating.objectCode()),
                byCode(rating.aspects()),
                rating.regionCode(),
                rating.departmentCode(),
                rating.itemCode(),
                rating.messageId(),
                rating.followUps().stream().map(RatingAnswer::of).toList());
    }

    private static Optional<String> unlessEmpty(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static Map<String, Integer> byCode(Map<Aspect, Integer> aspects) {
        Map<String, Integer> byCode = new TreeMap<>();
        aspects.forEach((aspect, level) -> byCode.put(aspect.code(), level));
        return byCode;
    }
}
