package org.zhengtong.simulator.province.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.zhengtong.simulator.province.api.Credentials;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.register.Register;

/**
 * Faults, views and credentials under {@code /control}, in JSON. Needs no sign-in and changes things: it answers this
 * machine only, see {@link LoopbackOnly}.
 */
public final class ControlApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Register register;
    private final Credentials credentials;
    private final Faults faults;
    private final Calls calls;
    private final Listing listing;

    public ControlApi(Register register, Credentials credentials, Faults faults, Calls calls) {
        this.register = register;
        this.credentials = credentials;
        this.faults = faults;
        this.calls = calls;
        this.listing = new Listing(register);
    }

    public Reply handle(Request request) {
        if (!LoopbackOnly.permits(request)) {
            return error(403, "the control endpoint is reachable from this machine only");
        }
        boolean changes = request.method().equals("PUT") || request.method().equals("POST");
        if (changes && !request.hasContentType("application/json")) {
            return error(415, "Content-Type must be application/json");
        }
        try {
            return route(request);
        } catch (IllegalArgumentException malformed) {
            return error(400, malformed.getMessage());
        }
    }

    private Reply route(Request request) {
        String path = request.path().substring("/control".length());
        return switch (request.method() + " " + path) {
            case "GET /credentials" -> Reply.json(200, credentials().toString());
            case "GET /faults" -> json(faults.plan());
            case "PUT /faults" -> changeFaults(request.body());
            case "DELETE /faults" -> faultsOff();
            case "POST /reset" -> reset();
            case "POST /lose" -> json(Map.of("lost", register.lose(LossText.parse(request.body()))));
            case "GET /summary" -> summary();
            case "GET /services" -> json(listing.page(request, entry -> entry.kind() == Kind.SERVICE));
            case "GET /evaluations" -> json(listing.page(request, entry -> entry.kind() == Kind.EVALUATION));
            case "GET /records" -> json(listing.page(request, entry -> true));
            default -> error(404, "no such operation");
        };
    }

    private ObjectNode credentials() {
        return JSON.createObjectNode()
                .put("appMark", credentials.appMark())
                .put("appWord", credentials.appWord())
                .put("publicKey", credentials.gateway().publicKey())
                .put("answerPrivateKey", credentials.answer().privateKey())
                .put("cipherOrder", credentials.form().order().name())
                .put("cipherEncoding", credentials.form().encoding().text())
                .put("tenancyId", credentials.tenancyId());
    }

    private Reply changeFaults(String body) {
        faults.set(FaultText.merge(faults.plan(), body));
        return json(faults.plan());
    }

    private Reply faultsOff() {
        faults.set(FaultPlan.NONE);
        return json(faults.plan());
    }

    private Reply reset() {
        register.clear();
        faults.set(FaultPlan.NONE);
        calls.reset();
        return summary();
    }

    private Reply summary() {
        ObjectNode summary = JSON.valueToTree(register.summary());
        summary.put("calls", calls.total());
        summary.put("refusedCalls", calls.refused());
        return Reply.json(200, summary.toString());
    }

    private static Reply json(Object value) {
        try {
            return Reply.json(200, JSON.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not writable as JSON", impossible);
        }
    }

    private static Reply error(int status, String message) {
        ObjectNode body = JSON.valueToTree(Map.of("error", message));
        return Reply.json(status, body.toString());
    }
}
