package org.zhengtong.simulator.province.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.rule.Reason;
import org.zhengtong.simulator.province.rule.Violation;

/** Variant "gsp-sm2": a JSON envelope, signed by encryption, with encrypted records (standards 1.3). */
final class GspGateway {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Credentials credentials;
    private final Seal seal;
    private final Intake intake;
    private final Queries queries;

    GspGateway(Credentials credentials, Seal seal, Intake intake, Queries queries) {
        this.credentials = credentials;
        this.seal = seal;
        this.intake = intake;
        this.queries = queries;
    }

    Reply handle(Request request) {
        return read(request)
                .map(body -> seal.check(request, body).map(GspGateway::refusal).orElseGet(() -> work(request, body)))
                .orElseGet(() -> refusal(Violation.of(Reason.BODY_MALFORMED)));
    }

    private Reply work(Request request, JsonNode body) {
        return switch (request.path()) {
            case "/project/submit" -> submit(Kind.SERVICE, body);
            case "/evaluate/online", "/evaluate/offline" -> submit(Kind.EVALUATION, body);
            case "/norm/list" -> success(queries.labels().toString());
            case "/service-number/query" -> services(body);
            case "/record/list" -> records(body.path("params"));
            default -> refusal(Violation.of(Reason.OPERATION_UNKNOWN));
        };
    }

    private Reply submit(Kind kind, JsonNode body) {
        Optional<List<Fields>> records = decrypt(body);
        if (records.isEmpty()) {
            return refusal(Violation.of(Reason.CIPHER_INVALID));
        }
        return intake.accept(kind, records.get())
                .map(GspGateway::refusal)
                .orElseGet(() -> success(receipt(body, records.get().size())));
    }

    private Reply services(JsonNode body) {
        Optional<List<Fields>> question = decrypt(body);
        if (question.isEmpty() || question.get().size() != 1) {
            return refusal(Violation.of(Reason.CIPHER_INVALID));
        }
        String list = queries.servicesOf(question.get().get(0)).toString();
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("serviceList")
                .add(Sm2.encrypt(list, credentials.answer().publicKey(), credentials.form()));
        return success(answer.toString());
    }

    private Reply records(JsonNode question) {
        return queries.recordsOf(
                        question.path("date").asText(), question.path("cursor").asText())
                .map(answer -> success(answer.toString()))
                .orElseGet(() -> refusal(Violation.of(Reason.BODY_MALFORMED)));
    }

    /** The records of all ciphers; empty when one of them is not ours, or holds no array of flat objects. */
    private Optional<List<Fields>> decrypt(JsonNode body) {
        List<Fields> records = new ArrayList<>();
        for (JsonNode cipher : body.path("params").path("evaluate")) {
            Optional<List<Fields>> part = Sm2.decrypt(
                            cipher.asText(), credentials.gateway().privateKey(), credentials.form())
                    .flatMap(RecordText::parse);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            records.addAll(part.get());
        }
        return Optional.of(records);
    }

    private static Optional<JsonNode> read(Request request) {
        if (!request.method().equals("POST") || !request.hasContentType("application/json")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(request.body()).path("txnBodyCom")).filter(JsonNode::isObject);
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static String receipt(JsonNode body, int records) {
        ObjectNode receipt = JSON.createObjectNode();
        receipt.put("receiptNo", "R" + body.path("time").asText() + Receipts.next());
        receipt.put("total", records);
        return receipt.toString();
    }

    private static Reply success(String body) {
        return reply("000000000000", "success", body);
    }

    private static Reply refusal(Violation violation) {
        return refusal(Problem.of(violation));
    }

    private static Reply refusal(Problem problem) {
        return reply(problem.code(), problem.text(), "");
    }

    private static Reply reply(String code, String description, String body) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("C-Response-Code", code);
        answer.put("C-Response-Desc", description);
        answer.put("C-Response-Body", body);
        return Reply.json(200, answer.toString());
    }
}
