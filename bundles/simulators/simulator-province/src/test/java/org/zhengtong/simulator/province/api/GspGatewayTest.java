package org.zhengtong.simulator.province.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.simulator.province.Records.badEvaluation;
import static org.zhengtong.simulator.province.Records.evaluation;
import static org.zhengtong.simulator.province.Records.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.simulator.province.Records;
import org.zhengtong.simulator.province.SimulatorTest;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Fields;

class GspGatewayTest extends SimulatorTest {

    @Test
    void takesAServiceAndThenItsEvaluation() throws InterruptedException {
        assertDone(submit(service("23A")));
        assertDone(evaluate(evaluation("23A")));
        assertEquals(2, simulator.register().list(entry -> true, 0, 10).size());
    }

    @Test
    void givesAReceipt() throws InterruptedException, JsonProcessingException {
        JsonNode body = JSON.readTree(
                submit(service("23A"), service("23B")).path("C-Response-Body").asText());
        assertEquals(2, body.path("total").asInt());
        assertFalse(body.path("receiptNo").asText().isEmpty());
    }

    @Test
    void takesEvaluationsAtTheWindowByTheirOwnOperation() throws InterruptedException {
        submit(service("23A"));
        assertDone(gsp("/evaluate/offline", evaluation("23A").with("pf", "4")));
    }

    @Test
    void namesTheRecordOfABatchThatIsToBlame() throws InterruptedException {
        submit(service("23A"));
        assertRefused("第2条记录：已存在该条服务信息", submit(service("23B"), service("23A")));
        assertRefused("没有对应的服务数据", evaluate(evaluation("23B")));
    }

    @Test
    void refusesTheSameRecordTwiceInOneCall() throws InterruptedException {
        assertRefused("第2条记录：已存在该条服务信息", submit(service("23A"), service("23A")));
    }

    @Test
    void refusesRepeatsInTheExactWords() throws InterruptedException {
        submit(service("23A"));
        evaluate(evaluation("23A"));
        assertRefused("已存在该条服务信息", submit(service("23A")));
        assertRefused("评价数据不可重复", evaluate(evaluation("23A")));
    }

    @Test
    void refusesABadEvaluationWithoutAReason() throws InterruptedException {
        submit(service("23A"));
        assertRefused("差评必须勾选详情或填写文字评价", evaluate(badEvaluation("23A").with("evalDetail", "")));
    }

    @Test
    void takesAtMostAHundredRecords() throws InterruptedException {
        Fields[] records =
                IntStream.rangeClosed(0, 100).mapToObj(i -> service("23N" + i)).toArray(Fields[]::new);
        assertRefused("单次最多提交100条记录", submit(records));
        assertRefused("没有需要处理的记录", submit());
    }

    @ParameterizedTest
    @CsvSource({
        "C-Tenancy-Id,370000000000,租户标识不正确",
        "C-App-Id,'',报文头C-App-Id缺失或格式不正确",
        "C-Business-Id,'',报文头C-Business-Id缺失或格式不正确",
        "C-Timestamp,20260306,报文头C-Timestamp缺失或格式不正确"
    })
    void refusesWrongHeaders(String name, String value, String words) throws InterruptedException {
        Map<String, String> headers = headers();
        headers.put(name, value);
        assertRefused(
                words,
                json(send("/project/submit", headers, envelope(service("23A")).toString())));
    }

    @ParameterizedTest
    @ValueSource(ints = {-301, 301})
    void refusesAClockThatIsMoreThanFiveMinutesOff(int seconds) throws InterruptedException {
        ObjectNode envelope = sealed(LocalDateTime.of(2026, 3, 6, 12, 0).plusSeconds(seconds));
        assertRefused("请求时间超出允许范围", json(send("/norm/list", headers(), envelope.toString())));
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, 300})
    void toleratesAClockThatIsFiveMinutesOff(int seconds) throws InterruptedException {
        ObjectNode envelope = sealed(LocalDateTime.of(2026, 3, 6, 12, 0).plusSeconds(seconds));
        assertDone(json(send("/norm/list", headers(), envelope.toString())));
    }

    @Test
    void refusesASignOfAnotherTime() throws InterruptedException {
        ObjectNode envelope = envelope(service("23A"));
        body(envelope).put("time", "20260306120001");
        assertRefused("签名校验失败", json(send("/project/submit", headers(), envelope.toString())));
    }

    @Test
    void refusesASignWithAnotherSecret() throws InterruptedException {
        ObjectNode envelope = envelope(service("23A"));
        body(envelope).put("sign", encrypt("20260306120000DAQINGwrong"));
        assertRefused("签名校验失败", json(send("/project/submit", headers(), envelope.toString())));
    }

    @Test
    void refusesAnUnknownApplication() throws InterruptedException {
        ObjectNode envelope = envelope(service("23A"));
        body(envelope).put("appMark", "HARBIN");
        assertRefused("应用标识不存在", json(send("/project/submit", headers(), envelope.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no cipher", "[{\"a\":{\"nested\":1}}]", "[1,2]", "{", "null"})
    void refusesRecordsThatAreNone(String text) throws InterruptedException {
        ObjectNode envelope = envelope();
        params(envelope).putArray("evaluate").add(text.startsWith("no") ? text : encrypt(text));
        assertRefused("报文解密失败", json(send("/project/submit", headers(), envelope.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"txnBodyCom\":1}", "null"})
    void refusesABodyThatIsNone(String body) throws InterruptedException {
        assertRefused("报文格式不正确", json(send("/project/submit", headers(), body)));
    }

    @Test
    void takesPostsOnly() throws InterruptedException {
        Request get = new Request("GET", "/norm/list", headers(), Map.of(), "10.0.0.8", "");
        assertRefused("报文格式不正确", json(simulator.handle(get)));
    }

    @Test
    void knowsNoOtherOperation() throws InterruptedException {
        assertRefused("接口不存在", gsp("/captcha"));
    }

    @Test
    void listsTheLabels() throws InterruptedException, JsonProcessingException {
        JsonNode answer =
                JSON.readTree(gsp("/norm/list").path("C-Response-Body").asText());
        assertEquals("0", answer.path("code").asText());
        assertEquals("108", find(answer, "108").path("normCode").asText());
        assertEquals("true", find(answer, "108").path("usingStatus").asText());
        assertEquals("false", find(answer, "101").path("usingStatus").asText());
        assertEquals("5", find(answer, "513").path("starLevel").asText());
        assertEquals("true", find(answer, "513").path("expandNorm").asText());
    }

    @Test
    void listsAPersonsServicesThatAreNotRatedYet() throws InterruptedException, JsonProcessingException {
        submit(service("23A"), service("23B"), service("23C").with("creditNum", "230603198512304528"));
        evaluate(evaluation("23A"));
        assertEquals("[\"23B\"]", projects("0"));
        assertEquals("[\"23A\"]", projects("1"));
    }

    private String projects(String commented) throws InterruptedException, JsonProcessingException {
        Fields question = new Fields(Map.of(
                "mark", "0",
                "userName", "张三",
                "creditType", "111",
                "creditNum", Records.PERSON,
                "commented", commented));
        JsonNode answer = gsp("/service-number/query", question);
        assertDone(answer);
        String cipher = JSON.readTree(answer.path("C-Response-Body").asText())
                .path("serviceList")
                .path(0)
                .asText();
        String list = Sm2.decrypt(cipher, simulator.credentials().answer().privateKey(), CipherForm.STANDARD)
                .orElseThrow();
        assertTrue(list.startsWith("["));
        return JSON.valueToTree(JSON.readTree(list).findValuesAsText("projectNo"))
                .toString();
    }

    private static JsonNode find(JsonNode answer, String code) {
        for (JsonNode label : answer.path("data")) {
            if (label.path("normCode").asText().equals(code)) {
                return label;
            }
        }
        throw new AssertionError("no label " + code);
    }

    private static ObjectNode body(ObjectNode envelope) {
        return (ObjectNode) envelope.path("txnBodyCom");
    }
}
