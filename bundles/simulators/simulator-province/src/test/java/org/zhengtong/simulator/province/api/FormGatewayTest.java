package org.zhengtong.simulator.province.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.simulator.province.Records.evaluation;
import static org.zhengtong.simulator.province.Records.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.simulator.province.SimulatorTest;

class FormGatewayTest extends SimulatorTest {

    @Test
    void takesAServiceAndThenItsEvaluation() throws InterruptedException {
        assertEquals("1", form("/form/project", service("23A")).path("result").asText());
        assertEquals(
                "1", form("/form/evaluate", evaluation("23A")).path("result").asText());
    }

    @Test
    void refusesInTheSameWords() throws InterruptedException {
        assertMessage("没有对应的服务数据", form("/form/evaluate", evaluation("23A")));
        form("/form/project", service("23A"));
        assertMessage("已存在该条服务信息", form("/form/project", service("23A")));
    }

    @Test
    void sharesWhatItHoldsWithTheOtherVariant() throws InterruptedException {
        submit(service("23A"));
        assertEquals(
                "1", form("/form/evaluate", evaluation("23A")).path("result").asText());
    }

    @Test
    void listsTheLabels() throws InterruptedException {
        Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertTrue(json(send("/form/norm", headers, "")).path("data").size() > 40);
    }

    @Test
    void refusesWhatIsNoForm() throws InterruptedException {
        assertMessage("报文格式不正确", json(send("/form/project", headers(), "{}")));
        Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertMessage("报文格式不正确", json(send("/form/project", headers, "a=%zz")));
    }

    private static void assertMessage(String words, JsonNode answer) {
        assertEquals("0", answer.path("result").asText());
        assertEquals(words, answer.path("resultmsg").asText());
    }
}
