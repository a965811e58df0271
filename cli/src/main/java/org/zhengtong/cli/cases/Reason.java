package org.zhengtong.cli.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.cli.runtime.Messages;

/**
 * Why a row is refused.
 *
 * @param code stable code
 * @param field column of the file, or field of the interface, to blame; may be empty
 * @param detail for people
 */
public record Reason(String code, String field, String detail) {

    /** Found here, in the file. */
    static Reason of(String code, String field, Object... arguments) {
        return new Reason(code, field, Messages.text("reason." + code, arguments));
    }

    /** Those of a result of the server. */
    static List<Reason> of(JsonNode result) {
        List<Reason> reasons = new ArrayList<>();
        result.path("errors")
                .forEach(error -> reasons.add(new Reason(
                        error.path("code").asText(),
                        error.path("field").asText(),
                        error.path("detail").asText())));
        return reasons;
    }
}
