package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingSubmission;

/** A rating to submit. */
@Schema(name = "RatingSubmission", description = "评价")
public record RatingBody(
        @Schema(
                description = "评价渠道",
                allowableValues = {
                    "PC",
                    "APP",
                    "MINI_PROGRAM",
                    "QR",
                    "SMS",
                    "HOTLINE",
                    "WINDOW_EVALUATOR",
                    "SELF_SERVICE"
                },
                requiredMode = Schema.RequiredMode.REQUIRED)
        String channel,

        @Schema(
                description = "评价等级：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意",
                minimum = "1",
                maximum = "5",
                requiredMode = Schema.RequiredMode.REQUIRED)
        Integer level,

        @Schema(description = "评价标签的编号或标识；1、2 级必填") List<String> tags,
        @Schema(description = "文字评价", maxLength = 1000) String text,
        @Schema(description = "是否匿名，缺省为 false") Boolean anonymous,
        @Schema(description = "评价人；实名评价必填证件号码") Rater rater,
        @Schema(description = "评价时间，缺省为当前时间") Instant ratedAt,
        @Schema(description = "评价对象编码") String objectCode,
        @Schema(description = "分项评价") AspectsBody aspects,
        @Schema(description = "记录标识，重复提交时不变") String recordGuid) {

    RatingSubmission toSubmission() {
        return new RatingSubmission(
                channel,
                level == null ? 0 : level,
                tags == null ? List.of() : tags,
                text,
                anonymous != null && anonymous,
                Optional.ofNullable(rater),
                Optional.ofNullable(ratedAt),
                objectCode,
                AspectsBody.levels(aspects),
                recordGuid);
    }
}
