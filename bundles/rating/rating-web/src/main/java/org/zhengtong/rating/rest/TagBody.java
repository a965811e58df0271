package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhengtong.rating.api.Tags.NewTag;

/** A tag to add. */
@Schema(name = "NewTag")
public record TagBody(
        @Schema(description = "编号，缺省取下一个本地编号") String code,

        @Schema(minimum = "1", maximum = "5", requiredMode = Schema.RequiredMode.REQUIRED)
        Integer level,

        @Schema(maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED)
        String text,

        @Schema(
                allowableValues = {"efficiency", "convenience", "process", "attitude"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        String aspect,

        @Schema(description = "同级中的位置，缺省为最后") Integer position) {

    NewTag toTag() {
        return new NewTag(code, level == null ? 0 : level, text, aspect, position == null ? 0 : position);
    }
}
