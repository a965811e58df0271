package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhengtong.rating.api.Tag;

/** A tag. */
@Schema(name = "Tag", description = "评价标签")
public record TagAnswer(
        String id,
        @Schema(description = "编号") String code,
        @Schema(description = "是否国家编号；本地编号不上报") boolean national,
        int level,
        String levelName,
        String text,

        @Schema(allowableValues = {"efficiency", "convenience", "process", "attitude"})
        String aspect,

        @Schema(description = "所属标签集") List<String> sets,
        int position,
        boolean enabled) {

    static TagAnswer of(Tag tag) {
        return new TagAnswer(
                tag.id(),
                tag.code(),
                tag.national(),
                tag.level().value(),
                tag.level().title(),
                tag.text(),
                tag.aspect().code(),
                tag.sets(),
                tag.position(),
                tag.enabled());
    }
}
