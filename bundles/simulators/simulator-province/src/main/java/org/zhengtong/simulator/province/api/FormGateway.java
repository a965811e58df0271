package org.zhengtong.simulator.province.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.simulator.province.http.FormText;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.rule.Reason;
import org.zhengtong.simulator.province.rule.Texts;
import org.zhengtong.simulator.province.rule.Violation;

/** Variant "form": one record per plain form POST, answered with {@code {result, resultmsg}} (standards 1.3). */
final class FormGateway {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUCCESS = "1";
    private static final String FAILURE = "0";

    private final Intake intake;
    private final Queries queries;

    FormGateway(Intake intake, Queries queries) {
        this.intake = intake;
        this.queries = queries;
    }

    Reply handle(Request request) {
        Optional<Fields> record = read(request);
        if (record.isEmpty()) {
            return reply(FAILURE, Violation.of(Reason.BODY_MALFORMED).text());
        }
        return switch (request.path()) {
            case "/form/project" -> submit(Kind.SERVICE, record.get());
            case "/form/evaluate" -> submit(Kind.EVALUATION, record.get());
            case "/form/record" -> records(record.get());
            case "/form/norm" -> Reply.json(200, queries.labels().toString());
            default -> reply(FAILURE, Violation.of(Reason.OPERATION_UNKNOWN).text());
        };
    }

    private Reply submit(Kind kind, Fields record) {
        return intake.accept(kind, List.of(record))
                .map(problem -> reply(FAILURE, problem.text()))
                .orElseGet(() -> reply(SUCCESS, Texts.of("form.success")));
    }

    private Reply records(Fields question) {
        return queries.recordsOf(question.text("date"), question.text("cursor"))
                .map(FormGateway::listed)
                .orElseGet(
                        () -> reply(FAILURE, Violation.of(Reason.BODY_MALFORMED).text()));
    }

    private static Reply listed(ObjectNode list) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("result", SUCCESS);
        answer.set("data", list);
        return Reply.json(200, answer.toString());
    }

    private static Optional<Fields> read(Request request) {
        if (!request.method().equals("POST") || !request.hasContentType("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        try {
            Map<String, String> values = FormText.parse(request.body());
            return Optional.of(new Fields(values));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }

    private static Reply reply(String result, String message) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("result", result);
        answer.put("resultmsg", message);
        return Reply.json(200, answer.toString());
    }
}
