package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Received;
import org.zhengtong.cli.testing.FakeServer.Reply;

/** A city in memory: takes cases and ratings by the rules that the demo is about, and passes everything on to a province. */
final class FakeCity implements AutoCloseable {

    private final FakeServer server = new FakeServer();
    private final Map<String, ObjectNode> cases = new TreeMap<>();
    private final Map<String, ObjectNode> ratings = new TreeMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, Integer> followUps = new TreeMap<>();
    private OffsetDateTime now = OffsetDateTime.parse("2026-11-24T12:00:00+08:00");
    private boolean installed;
    private String kar = "";
    private JsonNode settings = Json.object();
    private boolean registered;
    private int secrets;

    FakeCity() {
        server.on("POST", "/api/platform/v1/sessions", Reply.ok("{\"token\":\"admin-token\",\"caller\":\"admin\"}"))
                .on("POST", "/api/platform/v1/tokens", this::token)
                .on("GET", "/api/platform/v1/sessions/current", Reply.ok("{\"id\":\"admin\"}"))
                .on("POST", "/api/platform/v1/clients", this::register)
                .on("POST", "/api/platform/v1/clients/.*/secret", request -> secret())
                .on(
                        "GET",
                        "/api/platform/v1/connectors",
                        request -> Reply.ok(
                                installed
                                        ? "{\"items\":[{\"name\":\"province\",\"state\":\"RUNNING\","
                                                + "\"installation\":{\"digest\":\"" + kar + "\"}}]}"
                                        : "{\"items\":[]}"))
                .on(
                        "GET",
                        "/api/platform/v1/connectors/province",
                        Reply.ok("{\"name\":\"province\",\"state\":\"RUNNING\",\"waiting\":0,\"dead\":0}"))
                .on("GET", "/api/platform/v1/trust", Reply.ok("{\"items\":[]}"))
                .on("POST", "/api/platform/v1/trust", Reply.ok("{}"))
                .on("POST", "/api/platform/v1/kars", this::begin)
                .on("PUT", "/api/platform/v1/kars/u[?]offset=0", Reply.ok("{\"id\":\"u\",\"received\":1000000}"))
                .on("POST", "/api/platform/v1/connector-versions", this::install)
                .on("GET", "/api/platform/v1/connector-changes/c", Reply.ok("{\"id\":\"c\",\"state\":\"DONE\"}"))
                .on("POST", "/api/platform/v1/connector-settings/province", this::configure)
                .on("GET", "/api/sandbox/v1/clock", request -> clock())
                .on("PUT", "/api/sandbox/v1/clock", this::setClock)
                .on("GET", "/api/rating/v1/cases/[0-9]+", this::find)
                .on("POST", "/api/rating/v1/cases/batch", this::takeCases)
                .on("POST", "/api/rating/v1/cases/[0-9]+/ratings", request -> once(request, this::rate))
                .on("POST", "/api/rating/v1/cases/[0-9]+/follow-ups", request -> once(request, this::follow))
                .on("POST", "/api/platform/v1/jobs/rating-default/runs", request -> rateOverdue())
                .on("GET", "/api/rating/v1/ratings/summary", request -> summary())
                .on(
                        "GET",
                        "/sandbox/province/control/credentials",
                        Reply.ok("{\"appMark\":\"DAQING\",\"appWord\":\"word\",\"publicKey\":\"04ab\"}"))
                .on("GET", "/sandbox/province/control/summary", request -> received());
    }

    FakeServer server() {
        return server;
    }

    OffsetDateTime now() {
        return now;
    }

    synchronized int caseCount() {
        return cases.size();
    }

    synchronized Map<String, ObjectNode> ratings() {
        return new TreeMap<>(ratings);
    }

    synchronized int followUpCount() {
        return followUps.size();
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply token(Received request) {
        boolean known = Json.parse(request.body())
                .orElseThrow()
                .path("clientSecret")
                .asText()
                .startsWith("secret-");
        return known
                ? Reply.ok("{\"token\":\"client-token\",\"caller\":\"client\"}")
                : Reply.problem(401, "sign_in_failed", "", "账号或口令不正确");
    }

    private synchronized Reply register(Received request) {
        if (registered && request.body().contains("demo-departments")) {
            return Reply.problem(409, "already_exists", "id", "已存在");
        }
        registered = true;
        return secret();
    }

    private synchronized Reply secret() {
        return Reply.ok("{\"secret\":\"secret-" + secrets++ + "\"}");
    }

    private synchronized Reply begin(Received request) {
        kar = Json.parse(request.body()).orElseThrow().path("digest").asText();
        return Reply.ok("{\"id\":\"u\",\"received\":0}");
    }

    private synchronized Reply install(Received request) {
        JsonNode body = Json.parse(request.body()).orElseThrow();
        if (body.path("signature").asText().isEmpty()) {
            return Reply.problem(422, "signature_missing", "signature", "没有签名");
        }
        installed = true;
        return Reply.ok("{\"plan\":{},\"change\":{\"id\":\"c\",\"state\":\"UNDER_WAY\"}}");
    }

    private synchronized Reply configure(Received request) {
        settings = Json.parse(request.body()).orElseThrow().path("values");
        return Reply.ok("{\"version\":1,\"differences\":[]}");
    }

    /** What the connector was told. */
    synchronized JsonNode settings() {
        return settings;
    }

    private synchronized Reply clock() {
        return Reply.ok("{\"businessTime\":\"" + now + "\"}");
    }

    private synchronized Reply setClock(Received request) {
        now = OffsetDateTime.parse(
                Json.parse(request.body()).orElseThrow().path("businessTime").asText());
        return clock();
    }

    private synchronized Reply find(Received request) {
        return Optional.ofNullable(cases.get(caseNo(request)))
                .map(found -> Reply.ok(found.toString()))
                .orElseGet(() -> Reply.problem(404, "case_unknown", "caseNo", "办件不存在"));
    }

    private synchronized Reply takeCases(Received request) {
        ObjectNode answer = Json.object();
        ArrayNode results = answer.putArray("results");
        JsonNode sent = Json.parse(request.body()).orElseThrow().path("cases");
        for (int i = 0; i < sent.size(); i++) {
            ObjectNode one = (ObjectNode) sent.get(i);
            ObjectNode result = results.addObject().put("index", i);
            String fault = fault(one);
            if (!fault.isEmpty()) {
                result.put("result", "REFUSED")
                        .putArray("errors")
                        .addObject()
                        .put("code", "acceptedAt".equals(fault) ? "time_in_future" : "required")
                        .put("field", fault)
                        .put("detail", "不行");
                continue;
            }
            boolean known = cases.put(one.path("caseNo").asText(), one) != null;
            result.put("result", known ? "UNCHANGED" : "CREATED").putArray("errors");
        }
        return Reply.ok(answer.toString());
    }

    private String fault(ObjectNode one) {
        if (OffsetDateTime.parse(one.path("acceptedAt").asText()).isAfter(now)) {
            return "acceptedAt";
        }
        return Stream.of("recordGuid", "itemCode")
                .filter(field -> !one.has(field))
                .findFirst()
                .orElse("");
    }

    /** Refusals are not kept. */
    private synchronized Reply once(Received request, Function<Received, Reply> act) {
        if (byKey.containsKey(request.idempotencyKey())) {
            return new Reply(201, byKey.get(request.idempotencyKey()));
        }
        Reply reply = act.apply(request);
        if (reply.status() < 400) {
            byKey.put(request.idempotencyKey(), reply.body());
        }
        return reply;
    }

    private Reply rate(Received request) {
        ObjectNode rating = (ObjectNode) Json.parse(request.body()).orElseThrow();
        String caseNo = caseNo(request);
        int level = rating.path("level").asInt();
        OffsetDateTime ratedAt = OffsetDateTime.parse(rating.path("ratedAt").asText(now.toString()));
        if (level < 1 || level > 5) {
            return refuse(422, "level_invalid");
        }
        if (!"FINISHED".equals(cases.get(caseNo).path("state").asText())) {
            return refuse(409, "case_not_finished");
        }
        if (ratings.containsKey(caseNo)) {
            return refuse(409, "already_rated");
        }
        if (level <= 2 && rating.path("tags").isEmpty()) {
            return refuse(422, "tag_required");
        }
        for (JsonNode tag : rating.path("tags")) {
            if ("999".equals(tag.asText())) {
                return refuse(422, "tag_unknown");
            }
            if (tag.asText().charAt(0) - '0' != level) {
                return refuse(422, "tag_level_mismatch");
            }
        }
        if (ratedAt.isAfter(now)) {
            return refuse(422, "time_in_future");
        }
        if (ratedAt.isBefore(
                OffsetDateTime.parse(cases.get(caseNo).path("servedAt").asText()))) {
            return refuse(422, "rated_before_service");
        }
        boolean stranger = rating.has("rater")
                && !rating.path("rater")
                        .path("idNumber")
                        .equals(cases.get(caseNo).path("applicant").path("idNumber"));
        ratings.put(
                stranger ? caseNo + "!" : caseNo,
                rating.put("ratedAt", ratedAt.toString()).put("origin", "CHANNEL"));
        return new Reply(201, rating.toString());
    }

    private Reply follow(Received request) {
        ObjectNode followUp = (ObjectNode) Json.parse(request.body()).orElseThrow();
        String caseNo = caseNo(request);
        if (!ratings.containsKey(caseNo)) {
            return refuse(409, "not_rated_yet");
        }
        if ("WINDOW_EVALUATOR".equals(followUp.path("channel").asText())) {
            return refuse(422, "channel_not_allowed");
        }
        OffsetDateTime first =
                OffsetDateTime.parse(ratings.get(caseNo).path("ratedAt").asText());
        if (OffsetDateTime.parse(followUp.path("ratedAt").asText(now.toString()))
                .isAfter(first.plusDays(7))) {
            return refuse(422, "followup_expired");
        }
        followUps.put(caseNo, followUp.path("level").asInt());
        return new Reply(201, followUp.toString());
    }

    private synchronized Reply rateOverdue() {
        cases.values().stream()
                .filter(one -> "FINISHED".equals(one.path("state").asText()))
                .filter(one -> OffsetDateTime.parse(one.path("servedAt").asText())
                        .plusDays(7)
                        .isBefore(now))
                .map(one -> one.path("caseNo").asText())
                .filter(caseNo -> !ratings.containsKey(caseNo))
                .forEach(caseNo -> ratings.put(
                        caseNo,
                        Json.object().put("level", 3).put("origin", "DEFAULT").put("ratedAt", now.toString())));
        return Reply.ok("{\"state\":\"DONE\"}");
    }

    private synchronized Reply summary() {
        ObjectNode summary = Json.object().put("total", ratings.size());
        ObjectNode byLevel = summary.putObject("byLevel");
        ObjectNode byOrigin = summary.putObject("byOrigin");
        for (ObjectNode rating : ratings.values()) {
            String level = rating.path("level").asText();
            byLevel.put(level, byLevel.path(level).asLong() + 1);
            String origin = rating.path("origin").asText();
            byOrigin.put(origin, byOrigin.path(origin).asLong() + 1);
        }
        byOrigin.put("FOLLOW_UP", followUps.size());
        return Reply.ok(summary.toString());
    }

    private synchronized Reply received() {
        return Reply.ok(
                "{\"services\":%d,\"evaluations\":%d}".formatted(cases.size(), ratings.size() + followUps.size()));
    }

    private static Reply refuse(int status, String code) {
        return Reply.problem(status, code, "", "不行");
    }

    private static String caseNo(Received request) {
        return request.target().split("/")[5];
    }
}
