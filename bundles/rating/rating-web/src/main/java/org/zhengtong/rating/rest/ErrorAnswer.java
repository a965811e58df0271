package org.zhengtong.rating.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhengtong.platform.api.refusal.Refusal;

/** One reason why a record was refused. */
@Schema(name = "RecordError")
public record ErrorAnswer(
        @Schema(description = "稳定的错误代码") String code,
        @Schema(description = "字段名") String field,
        @Schema(description = "中文说明") String detail) {

    static ErrorAnswer of(Refusal refusal) {
        return new ErrorAnswer(refusal.code().code(), refusal.field(), refusal.text());
    }

    static List<ErrorAnswer> of(List<Refusal> refusals) {
        return refusals.stream().map(ErrorAnswer::of).toList();
    }
}
