package org.zhengtong.simulator.province.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.simulator.province.Records.evaluation;
import static org.zhengtong.simulator.province.Records.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.simulator.province.SimulatorTest;
import org.zhengtong.simulator.province.register.Fields;

/** What the province tells of the records of a day. */
class RecordQueryTest extends SimulatorTest {

    private static final String TODAY = "2026-03-06";
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-03-06T12:00:00");

    @Test
    void namesWhatCameInThatDay() throws InterruptedException {
        submit(service("23A"));
        evaluate(evaluation("23A"));
        JsonNode answer = ask(TODAY, "");
        assertEquals(List.of("service", "evaluation"), answer.path("list").findValuesAsText("kind"));
        JsonNode rated = answer.path("list").get(1);
        assertEquals("23A", rated.path("projectNo").asText());
        assertEquals(1, rated.path("serviceNumber").asInt());
        assertEquals(1, rated.path("assessNumber").asInt());
        assertEquals("", answer.path("nextCursor").asText());
    }

    @Test
    void namesNothingOfAnotherDay() throws InterruptedException {
        submit(service("23A"));
        assertEquals(0, ask("2026-03-05", "").path("list").size());
    }

    @Test
    void answersInPartsOfAThousand() throws InterruptedException {
        for (int hundred = 0; hundred < 11; hundred++) {
            String prefix = "23N" + hundred + "-";
            submit(IntStream.range(0, 100).mapToObj(n -> service(prefix + n)).toArray(Fields[]::new));
        }
        JsonNode first = ask(TODAY, "");
        assertEquals(1000, first.path("list").size());
        JsonNode rest = ask(TODAY, first.path("nextCursor").asText());
        assertEquals(100, rest.path("list").size());
        assertEquals("23N10-0", rest.path("list").get(0).path("projectNo").asText());
    }

    @Test
    void refusesADayThatIsNone() throws InterruptedException {
        assertRefused("报文格式不正确", question("20260306", ""));
        assertRefused("报文格式不正确", question(TODAY, "-1"));
    }

    @Test
    void answersInTheOtherVariantToo() throws InterruptedException {
        submit(service("23A"));
        JsonNode answer = form("/form/record", new Fields(new LinkedHashMap<>(Map.of("date", TODAY, "cursor", ""))));
        assertEquals("1", answer.path("result").asText());
        assertEquals(List.of("23A"), answer.path("data").path("list").findValuesAsText("projectNo"));
    }

    @Test
    void tellsWhatItLostNoMore() throws InterruptedException {
        submit(service("23A"), service("23B"));
        evaluate(evaluation("23A"));
        JsonNode lost = json(control("POST", "/lose", "{\"projectNo\":\"23A\",\"kind\":\"evaluation\"}"));
        assertEquals(1, lost.path("lost").asInt());
        restart();
        assertEquals(List.of("23A", "23B"), ask(TODAY, "").path("list").findValuesAsText("projectNo"));
        assertDone(evaluate(evaluation("23A")));
        assertTrue(control("POST", "/lose", "{}").body().contains("projectNo"));
    }

    private JsonNode ask(String day, String cursor) throws InterruptedException {
        JsonNode answer = question(day, cursor);
        assertDone(answer);
        try {
            return JSON.readTree(answer.path("C-Response-Body").asText());
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private JsonNode question(String day, String cursor) throws InterruptedException {
        ObjectNode envelope = sealed(NOON);
        params(envelope).put("date", day).put("cursor", cursor);
        return json(send("/record/list", headers(), envelope.toString()));
    }
}
