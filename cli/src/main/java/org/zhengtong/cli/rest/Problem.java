package org.zhengtong.cli.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.Messages;

/**
 * A refusal of the server (RFC 9457).
 *
 * @param status HTTP status
 * @param code stable code, empty if the answer was no problem document
 * @param field field to blame, or empty
 * @param detail text for people
 * @param errors every single reason, if there are several
 */
public record Problem(int status, String code, String field, String detail, List<Problem> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(int status, String body) {
        return Json.parse(body)
                .filter(document -> document.hasNonNull("code"))
                .map(document -> of(status, document))
                .orElseGet(() -> new Problem(status, "", "", Messages.text("rest.status", status), List.of()));
    }

    /** One entry of {@code errors}, or a whole document. */
    public static Problem of(int status, JsonNode document) {
        List<Problem> errors = new ArrayList<>();
        document.path("errors").forEach(error -> errors.add(of(status, error)));
        return new Problem(
                status,
                document.path("code").asText(""),
                document.path("field").asText(""),
                document.path("detail").asText(document.path("title").asText("")),
                errors);
    }

    /** For people: the reason with its code and field, or every reason if there are several. */
    List<String> lines() {
        return errors.size() > 1 ? errors.stream().map(Problem::line).toList() : List.of(line());
    }

    private String line() {
        String where = field.isEmpty() ? "" : Messages.text("rest.field", field);
        return code.isEmpty() ? detail : "[" + code + "] " + detail + where;
    }
}
