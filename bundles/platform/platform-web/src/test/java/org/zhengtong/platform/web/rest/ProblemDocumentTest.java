package org.zhengtong.platform.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.platform.web.openapi.OpenApiDocument;
import org.zhengtong.platform.web.openapi.OpenApiResource;

class ProblemDocumentTest {

    private static RestHost host;

    @BeforeAll
    static void start() {
        host = new RestHost();
        host.publish("/things", new ThingsResource()).publish("/", new OpenApiResource(new OpenApiDocument(host.live)));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"urgent\":true,\"nam\":1}                         | 400 unknown_field nam",
                "{\"urgent\":true,\"inner\":{\"number\":1,\"x\":1}} | 400 unknown_field inner.x",
                "{\"urgent\":true,\"name\":1}                      | 400 wrong_type name",
                "{\"urgent\":true,\"count\":\"1\"}                 | 400 wrong_type count",
                "{\"urgent\":true,\"count\":1.0}                   | 400 wrong_type count",
                "{\"urgent\":true,\"count\":99999999999}           | 400 wrong_type count",
                "{\"urgent\":\"true\"}                             | 400 wrong_type urgent",
                "{\"urgent\":1}                                    | 400 wrong_type urgent",
                "{\"urgent\":true,\"tags\":\"a\"}                  | 400 wrong_type tags",
                "{\"urgent\":true,\"tags\":[\"a\",2]}              | 400 wrong_type tags[1]",
                "{\"urgent\":true,\"inner\":[]}                    | 400 wrong_type inner",
                "{\"urgent\":true,\"inner\":\"\"}                  | 400 wrong_type inner",
                "{\"urgent\":true,\"at\":1700000000}               | 400 wrong_type at",
                "{\"urgent\":true,\"kind\":0}                      | 400 wrong_type kind",
                "{\"urgent\":true,\"code\":12}                     | 400 wrong_type code",
                "{\"urgent\":true,\"kind\":\"HUGE\"}               | 422 invalid_code kind",
                "{\"urgent\":true,\"at\":\"2026-03-02T09:30:00\"}  | 422 invalid_format at",
                "{\"urgent\":true,\"at\":\"2026-02-30T09:30:00Z\"} | 422 invalid_format at",
                "{\"urgent\":true,\"at\":\"+99999-01-01T00:00Z\"}  | 422 invalid_format at",
                "{\"urgent\":true,\"on\":\"2026-13-01\"}           | 422 invalid_format on",
                "{\"urgent\":true,\"on\":\"2026-03-02T00:00:00Z\"} | 422 invalid_format on",
                "{\"urgent\":true,\"code\":\"x\"}                  | 422 invalid_format code",
                "{\"urgent\":true,\"tags\":[null]}                 | 422 required tags[0]",
                "{\"urgent\":null}                                 | 422 required urgent",
                "{}                                                | 422 required urgent",
                "{\"urgent\":true,\"inner\":{}}                    | 422 required inner.number",
                "{\"urgent\":true}                                 | 422 required name",
                "{\"urgent\":true,\"name\":\"12345678901\"}        | 422 too_long name",
                "{\"urgent\":true,\"name\":\"a\\u0000b\"}          | 400 invalid_encoding name",
                "{\"urgent\":true,\"name\":\"\\ud83d\"}            | 400 invalid_encoding name",
                "{\"urgent\":true,                                 | 400 malformed_body",
                "{\"urgent\":true,\"urgent\":true}                 | 400 malformed_body",
                "{\"urgent\":true} {}                              | 400 malformed_body",
                "{'urgent':true}                                   | 400 malformed_body",
                "nonsense                                          | 400 malformed_body",
                "null                                              | 400 malformed_body",
                "[]                                                | 400 wrong_type",
                "\"text\"                                          | 400 wrong_type",
            })
    void namesWhatIsWrongWithABody(String body, String problem) {
        assertEquals(problem, host.send(host.post("/things", body)).problem());
    }

    @Test
    void refusesAnEmptyBody() {
        assertEquals("400 malformed_body", host.send(host.post("/things", "")).problem());
    }

    @Test
    void refusesNestingBeyondReason() {
        String nested = "[".repeat(1000) + "]".repeat(1000);
        assertEquals(
                "400 malformed_body",
                host.send(host.post("/things/batch", "{\"things\":" + nested + "}"))
                        .problem());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] body = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'};
        var request = host.request("/things")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        assertEquals("400 invalid_encoding", host.send(request).problem());
    }

    @Test
    void saysAllOfItInChinese() {
        JsonNode problem = host.send(host.post("/things", "{\"urgent\":true}")).json();
        assertEquals("about:blank", problem.path("type").asText());
        assertEquals("不符合业务规则", problem.path("title").asText());
        assertEquals("必填", problem.path("detail").asText());
        assertEquals("/api/things", problem.path("instance").asText());
        assertEquals("required", problem.path("errors").path(0).path("code").asText());
    }

    @Test
    void namesTheTypeThatWasExpected() {
        JsonNode problem = host.send(host.post("/things", "{\"count\":\"1\"}")).json();
        assertTrue(problem.path("detail").asText().contains("整数"), problem.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/things?limit=ten, 400 invalid_parameter limit",
        "/things?limit=, 400 invalid_parameter limit",
        "/things?limit=99999999999, 400 invalid_parameter limit",
        "/things?kind=HUGE, 400 invalid_parameter kind",
        "/things?kind=big, 400 invalid_parameter kind",
        "/things?since=2026-03-02, 400 invalid_parameter since",
        "/things?code=x, 400 invalid_parameter code",
        "/things?name=a%00b, 400 invalid_parameter name",
        "/things/4711, 404 not_found",
        "/things/a/b/c, 404 not_found",
        "/elsewhere, 404 not_found",
    })
    void namesWhatIsWrongWithAnAddress(String path, String problem) {
        assertEquals(problem, host.send(host.request(path)).problem());
    }

    @Test
    void readsGoodParameters() {
        JsonNode page = host.send(
                        host.request("/things?limit=7&kind=BIG&since=2026-03-02T01:30:00Z&code=1234&name=%E6%94%BF"))
                .json();
        assertEquals(7, page.at("/items/0/number").asInt());
        assertEquals("BIG", page.at("/items/0/kind").asText());
        assertEquals("2026-03-02T09:30:00+08:00", page.at("/items/0/at").asText());
        assertEquals("政", page.at("/items/0/name").asText());
        assertTrue(page.at("/items/0/note").isMissingNode());
        assertEquals("", page.path("nextCursor").asText());
    }

    @Test
    void answersAnUnknownMethodWithTheKnownOnes() {
        RestHost.Answer answer = host.send(host.request("/things").method("PATCH", BodyPublishers.noBody()));
        assertEquals("405 method_not_allowed", answer.problem());
    }

    @Test
    void ignoresMethodsGivenInTheQuery() {
        assertEquals(
                200, host.send(host.request("/things/caller?_method=DELETE")).status());
    }

    @Test
    void answersForeignContentTypes() {
        assertEquals(
                "415 unsupported_media_type",
                host.send(host.request("/things")
                                .header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString("<a/>")))
                        .problem());
        assertEquals(
                "406 not_acceptable",
                host.send(host.request("/things").header("Accept", "text/xml")).problem());
    }

    @Test
    void refusesABodyThatIsTooLong() {
        String body = "{\"name\":\"" + "x".repeat(RestHost.BODY_LIMIT) + "\"}";
        assertEquals("413 body_too_large", host.send(host.post("/things", body)).problem());
    }

    @Test
    void refusesABodyThatTurnsOutToBeTooLong() {
        byte[] body = ("{\"tags\":[" + "\"x\",".repeat(RestHost.BODY_LIMIT) + "\"x\"]}").getBytes();
        var request = host.request("/things")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)));
        assertEquals("413 body_too_large", host.send(request).problem());
    }

    @Test
    void takesLongerUploads() {
        var request = host.request("/things/upload").header("Content-Type", "application/octet-stream");
        assertEquals(
                "200000",
                host.send(request.POST(BodyPublishers.ofByteArray(new byte[200_000])))
                        .http()
                        .body());
        assertEquals(
                "413 body_too_large",
                host.send(request.POST(BodyPublishers.ofByteArray(new byte[RestHost.UPLOAD_LIMIT + 1])))
                        .problem());
    }

    @Test
    void readsTheElementsOfABatchEachByItself() {
        String body = "{\"things\":[{\"urgent\":true,\"name\":\"a\"},{\"urgent\":3},{\"urgent\":true,\"name\":\"c\"}]}";
        JsonNode answer = host.send(host.post("/things/batch", body)).json();
        assertEquals("a", answer.path(0).asText());
        assertTrue(answer.path(1).asText().contains("WRONG_TYPE, field=urgent"), answer.toString());
        assertEquals("c", answer.path(2).asText());
    }

    @Test
    void namesTheYearWithoutACalendar() {
        RestHost.Answer answer = host.send(host.request("/things/calendar").DELETE());
        assertEquals("422 calendar_year_not_covered", answer.problem());
        assertTrue(answer.json().path("detail").asText().contains("2031"));
    }

    @Test
    void tellsToTryAgainWhileTheDatabaseIsAway() {
        assertEquals(
                "503 temporarily_unavailable",
                host.send(host.request("/things/database").DELETE()).problem());
    }

    @Test
    void keepsInternalErrorsToItself() {
        RestHost.Answer answer = host.send(host.request("/things/7").DELETE());
        assertEquals("500 internal_error", answer.problem());
        assertFalse(answer.http().body().contains("secret"), answer.http().body());
        assertFalse(answer.http().body().contains("Exception"), answer.http().body());
    }

    @Test
    void setsTheHeadersThatNoAnswerMayLack() {
        RestHost.Answer answer = host.send(host.request("/things"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("", answer.header("Access-Control-Allow-Origin"));
        assertTrue(Integer.parseInt(answer.header("Content-Length")) > 0);
    }
}
