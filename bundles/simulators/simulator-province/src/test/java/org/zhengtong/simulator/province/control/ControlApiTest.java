package org.zhengtong.simulator.province.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.simulator.province.Records.evaluation;
import static org.zhengtong.simulator.province.Records.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.simulator.province.SimulatorTest;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;

class ControlApiTest extends SimulatorTest {

    @Test
    void handsOutWhatAConnectorNeeds() throws InterruptedException {
        JsonNode credentials = json(control("GET", "/credentials", ""));
        assertEquals("DAQING", credentials.path("appMark").asText());
        assertEquals(
                simulator.credentials().appWord(), credentials.path("appWord").asText());
        assertTrue(credentials.path("publicKey").asText().matches("04[0-9a-f]{128}"));
        assertEquals("hex", credentials.path("cipherEncoding").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.8,127.0.0.1:8181,''",
        "127.0.0.1,city.example:8181,''",
        "127.0.0.1,'',''",
        "127.0.0.1,localhost:8181,10.0.0.8",
        "localhost.example,localhost,''"
    })
    void answersThisMachineOnly(String remote, String host, String forwardedFor) throws InterruptedException {
        Map<String, String> headers = new HashMap<>(Map.of("Host", host));
        if (!forwardedFor.isEmpty()) {
            headers.put("X-Forwarded-For", forwardedFor);
        }
        Reply reply = simulator.handle(new Request("GET", "/control/credentials", headers, Map.of(), remote, ""));
        assertEquals(403, reply.status());
        assertTrue(reply.body().contains("this machine only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "[::1]", "127.1.2.3"})
    void answersEveryLoopbackAddress(String remote) throws InterruptedException {
        Map<String, String> headers = Map.of("Host", "[::1]:8181");
        Reply reply = simulator.handle(new Request("GET", "/control/faults", headers, Map.of(), remote, ""));
        assertEquals(200, reply.status());
    }

    @Test
    void changesNothingForAPageInABrowser() throws InterruptedException {
        Map<String, String> headers = Map.of("Host", "localhost", "Content-Type", "text/plain");
        Request post = new Request("POST", "/control/reset", headers, Map.of(), "127.0.0.1", "{}");
        assertEquals(415, simulator.handle(post).status());
    }

    @Test
    void isDownUntilItIsSwitchedOn() throws InterruptedException {
        control("PUT", "/faults", "{\"down\":true}");
        assertEquals(503, send("/norm/list", headers(), envelope().toString()).status());
        JsonNode off = json(control("DELETE", "/faults", ""));
        assertFalse(off.path("down").asBoolean());
        assertDone(submit(service("23A")));
    }

    @Test
    void leavesAloneWhatIsNotNamed() throws InterruptedException {
        control("PUT", "/faults", "{\"slowMillis\":1,\"refusals\":{\"reason\":\"不行\",\"count\":2}}");
        JsonNode state = json(control("PUT", "/faults", "{\"hangUps\":1}"));
        assertEquals(
                "{\"slowMillis\":1,\"down\":false,\"hangUps\":1,\"garbage\":0,"
                        + "\"refusals\":{\"reason\":\"不行\",\"count\":2,\"kind\":\"any\",\"projectNo\":\"\"}}",
                state.toString());
    }

    @Test
    void refusesTheNextRecordsAndTheyStayRefused() throws InterruptedException {
        control("PUT", "/faults", "{\"refusals\":{\"reason\":\"请联系省平台\",\"count\":1}}");
        assertRefused("第1条记录：请联系省平台", submit(service("23A"), service("23B")));
        assertRefused("请联系省平台", submit(service("23A")));
        assertDone(submit(service("23B")));
        control("DELETE", "/faults", "");
        assertDone(submit(service("23A")));
    }

    @Test
    void refusesOneKindOrOneCase() throws InterruptedException {
        submit(service("23A"), service("23B"));
        control(
                "PUT",
                "/faults",
                "{\"refusals\":{\"reason\":\"不行\",\"count\":-1,\"kind\":\"evaluation\",\"projectNo\":\"23A\"}}");
        assertRefused("不行", evaluate(evaluation("23A")));
        assertDone(evaluate(evaluation("23B")));
        assertDone(submit(service("23C")));
    }

    @Test
    void hangsUpInTheMiddleOfAnAnswerAfterTakingTheRecords() throws InterruptedException {
        control("PUT", "/faults", "{\"hangUps\":1}");
        assertTrue(send("/project/submit", headers(), envelope(service("23A")).toString())
                .cut());
        assertRefused("已存在该条服务信息", submit(service("23A")));
    }

    @Test
    void talksNonsenseWithoutTakingTheRecords() throws InterruptedException {
        control("PUT", "/faults", "{\"garbage\":1}");
        assertTrue(send("/project/submit", headers(), envelope(service("23A")).toString())
                .body()
                .startsWith("<html>"));
        assertDone(submit(service("23A")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"unknown\":1}",
                "{\"slowMillis\":-1}",
                "{\"slowMillis\":\"long\"}",
                "{\"hangUps\":-2}",
                "{\"refusals\":{\"count\":1}}",
                "{\"refusals\":{\"kind\":\"case\"}}",
                "{\"refusals\":3}"
            })
    void refusesOrdersItDoesNotUnderstand(String body) throws InterruptedException {
        assertEquals(400, control("PUT", "/faults", body).status());
        assertEquals(FaultPlan.NONE, simulator.faults().plan());
    }

    @Test
    void listsWhatItHoldsPartByPart() throws InterruptedException {
        submit(service("23A"), service("23B"));
        evaluate(evaluation("23A"));
        JsonNode first = json(control("GET", "/records", Map.of("limit", "2"), ""));
        assertEquals("2", first.path("nextCursor").asText());
        JsonNode second = json(control("GET", "/records", Map.of("limit", "2", "cursor", "2"), ""));
        assertEquals("", second.path("nextCursor").asText());
        JsonNode item = second.path("items").path(0);
        assertEquals("evaluation", item.path("kind").asText());
        assertEquals("23A", item.path("projectNo").asText());
        assertEquals(1, item.path("assessNumber").asInt());
        assertEquals("5", item.path("record").path("satisfaction").asText());
    }

    @Test
    void listsByKindAndCase() throws InterruptedException {
        submit(service("23A"), service("23B"));
        evaluate(evaluation("23A"));
        assertEquals(2, json(control("GET", "/services", "")).path("items").size());
        assertEquals(1, json(control("GET", "/evaluations", "")).path("items").size());
        JsonNode ofOne = json(control("GET", "/services", Map.of("projectNo", "23B"), ""));
        assertEquals(
                "230602********0016",
                ofOne.path("items").path(0).path("record").path("creditNum").asText());
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,1001", "limit,many", "cursor,-1"})
    void refusesAPartThatIsNone(String name, String value) throws InterruptedException {
        assertEquals(400, control("GET", "/services", Map.of(name, value), "").status());
    }

    @Test
    void sumsUpAndForgets() throws InterruptedException {
        submit(service("23A"));
        evaluate(evaluation("23A"));
        evaluate(evaluation("23A"));
        JsonNode summary = json(control("GET", "/summary", ""));
        assertEquals(1, summary.path("services").asInt());
        assertEquals(1, summary.path("bySatisfaction").path("5").asInt());
        assertEquals(3, summary.path("calls").asInt());
        assertEquals(1, summary.path("refusedCalls").asInt());
        JsonNode empty = json(control("POST", "/reset", "{}"));
        assertEquals(0, empty.path("services").asInt());
        assertEquals(0, empty.path("calls").asInt());
    }

    @Test
    void keepsRecordsAndKeysOverARestartButNoFaults() throws InterruptedException {
        submit(service("23A"));
        String key = simulator.credentials().gateway().publicKey();
        control("PUT", "/faults", "{\"down\":true}");
        restart();
        assertEquals(key, simulator.credentials().gateway().publicKey());
        assertDone(evaluate(evaluation("23A")));
    }

    @Test
    void knowsNothingElse() throws InterruptedException {
        assertEquals(404, control("GET", "/everything", "").status());
        assertEquals(404, control("DELETE", "/services", "").status());
    }
}
