package org.zhengtong.rating.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.openapi.OpenApiDocument;
import org.zhengtong.platform.web.openapi.OpenApiResource;
import org.zhengtong.platform.web.rest.RestHost;
import org.zhengtong.platform.web.rest.RestHost.Answer;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.app.RatingWorld;

/** The REST interface over the real use cases, on stores in memory. */
class RatingResourcesTest {

    private static final String STAFF_TOKEN = "staff-token";
    private static final String BAD = "{\"channel\":\"PC\",\"level\":1,\"tags\":[\"108\"],\"anonymous\":true}";
    private static final String GOOD = "{\"channel\":\"PC\",\"level\":5,\"anonymous\":true}";

    private final RatingWorld world = RatingWorld.inMemory();
    private RestHost host;

    @BeforeEach
    void start() {
        FakeAuthentication authentication = new FakeAuthentication()
                .with(RestHost.TOKEN, "traffic-system", "*")
                .with(STAFF_TOKEN, "staff", "rating.read", "case.read");
        host = new RestHost(authentication)
                .publish("/rating/v1/cases", new CasesResource(world.cases, world.ratings))
                .publish("/rating/v1/ratings", new RatingsResource(world.ratings))
                .publish("/rating/v1/stats", new StatsResource(world.ratings))
                .publish("/rating/v1/tags", new TagsResource(world.tags))
                .publish("/rating/v1/tag-sets", new TagSetsResource(world.tags))
                .publish("/rating/v1/objects", new ObjectsResource(world.objects))
                .publish("/rating/v1/prompts", new PromptsResource(level -> "请选择"));
        host.publish("/", new OpenApiResource(new OpenApiDocument(host.live)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    // cases

    @Test
    void registersACaseThenChangesIt() {
        Answer created = post("/rating/v1/cases", caseBody("1", "办结"));
        assertEquals(201, created.status());
        assertEquals(
                "{\"caseNo\":\"1\",\"result\":\"CREATED\",\"complete\":true}",
                created.http().body());
        Answer unchanged = post("/rating/v1/cases", caseBody("1", "办结"));
        assertEquals(200, unchanged.status());
        assertEquals("UNCHANGED", unchanged.json().path("result").asText());
        assertEquals(
                "UPDATED",
                post("/rating/v1/cases", caseBody("1", "归档"))
                        .json()
                        .path("result")
                        .asText());
    }

    @Test
    void namesEveryWrongFieldOfACase() {
        Answer refused = post("/rating/v1/cases", "{\"caseNo\":\"1\",\"acceptedAt\":\"yesterday\"}");
        assertEquals(422, refused.status());
        assertTrue(refused.json().path("errors").findValuesAsText("field").contains("itemCode"));
        assertTrue(refused.http().body().contains("\"code\":\"invalid_format\",\"field\":\"acceptedAt\""));
    }

    @Test
    void answersABatchRowByRow() {
        String bodies = caseBody("1", "办结") + "," + caseBody("2", "").replace("FINISHED", "DONE") + ",{\"caseNo\":7}";
        JsonNode answer =
                post("/rating/v1/cases/batch", "{\"cases\":[" + bodies + "]}").json();
        assertEquals(3, answer.path("received").asInt());
        assertEquals(1, answer.path("created").asInt());
        assertEquals(2, answer.path("refused").asInt());
        assertEquals("CREATED", answer.at("/results/0/result").asText());
        assertEquals("stage", answer.at("/results/1/errors/0/field").asText());
        assertEquals("invalid_code", answer.at("/results/1/errors/1/code").asText());
        assertEquals("wrong_type", answer.at("/results/2/errors/0/code").asText());
        assertEquals(2, answer.at("/results/2/index").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"cases\":[]}"})
    void refusesABatchWithoutCases(String body) {
        assertEquals(
                "422 batch_too_large cases",
                post("/rating/v1/cases/batch", body).problem());
    }

    @Test
    void showsACaseWithItsFourBlocks() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        post("/rating/v1/cases/1/ratings", BAD);
        JsonNode detail = get("/rating/v1/cases/1").json();
        assertEquals("1", detail.at("/case/caseNo").asText());
        assertEquals("2026-03-02T16:30:00+08:00", detail.at("/case/finishedAt").asText());
        assertEquals("230602********0016", detail.at("/applicant/idNumber").asText());
        assertEquals("道路旅客运输经营许可", detail.at("/item/name").asText());
        assertEquals("大庆市交通运输局", detail.at("/organisation/departmentName").asText());
        assertEquals("大庆市", detail.at("/organisation/regionPath/1/name").asText());
        assertEquals(1, detail.at("/ratings/0/level").asInt());
        assertTrue(detail.path("complete").asBoolean());
    }

    @Test
    void listsAndCountsCases() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        JsonNode page =
                get("/rating/v1/cases?rated=false&state=FINISHED&limit=1").json();
        assertEquals("1", page.at("/items/0/caseNo").asText());
        assertEquals("", page.path("nextCursor").asText());
        assertEquals(1, get("/rating/v1/cases/summary").json().path("total").asInt());
        assertEquals("404 case_unknown caseNo", get("/rating/v1/cases/9").problem());
        assertEquals(
                "400 invalid_parameter state",
                get("/rating/v1/cases?state=DONE").problem());
        assertEquals(
                "400 invalid_parameter region", get("/rating/v1/cases?region=1").problem());
    }

    // ratings

    @Test
    void ratesACaseOnce() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        Answer created = post("/rating/v1/cases/1/ratings", BAD);
        assertEquals(201, created.status());
        JsonNode rating = created.json();
        assertEquals("CHANNEL", rating.path("origin").asText());
        assertEquals("非常不满意", rating.path("levelName").asText());
        assertEquals("108", rating.at("/tags/0/code").asText());
        assertEquals("2026-03-03T09:00:00+08:00", rating.path("ratedAt").asText());
        assertEquals("VALID", rating.path("validity").asText());
        assertFalse(rating.has("rater"));
        assertFalse(rating.has("invalidCode"));
        Answer second = post("/rating/v1/cases/1/ratings", GOOD);
        assertEquals("409 already_rated caseNo", second.problem());
        assertTrue(
                second.json().path("detail").asText().contains(rating.path("id").asText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"channel\":\"PC\",\"level\":2}|422 tag_required tags",
                "{\"channel\":\"PC\",\"level\":6}|422 level_invalid level",
                "{\"channel\":\"PC\",\"level\":0}|422 level_invalid level",
                "{\"channel\":\"PC\"}|422 level_invalid level",
                "{\"channel\":\"PC\",\"level\":\"five\"}|400 wrong_type level",
                "{\"channel\":\"FAX\",\"level\":5}|422 channel_unknown channel",
                "{\"channel\":\"PC\",\"level\":2,\"tags\":[\"510\"]}|422 tag_level_mismatch tags[0]",
                "{\"channel\":\"PC\",\"level\":5,\"aspects\":{\"attitude\":9}}|422 out_of_range aspects.attitude",
                "{\"channel\":\"PC\",\"level\":5,\"ratedAt\":\"2027-01-01T00:00:00+08:00\"}|422 time_in_future ratedAt",
                "{\"channel\":\"PC\",\"level\":5,\"stars\":5}|400 unknown_field stars"
            })
    void refusesWrongRatings(String body, String problem) {
        post("/rating/v1/cases", caseBody("1", "办结"));
        assertEquals(problem, post("/rating/v1/cases/1/ratings", body).problem());
    }

    @Test
    void tellsWhyARatingIsInvalid() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        JsonNode rating = post("/rating/v1/cases/1/ratings", "{\"channel\":\"PC\",\"level\":5}")
                .json();
        assertEquals("INVALID", rating.path("validity").asText());
        assertEquals("rater_missing", rating.path("invalidCode").asText());
    }

    @Test
    void addsAFollowUp() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        assertEquals(
                "409 not_rated_yet caseNo",
                post("/rating/v1/cases/1/follow-ups", GOOD).problem());
        String first = post("/rating/v1/cases/1/ratings", BAD).json().path("id").asText();
        assertEquals(201, post("/rating/v1/cases/1/follow-ups", GOOD).status());
        assertEquals(
                "FOLLOW_UP",
                get("/rating/v1/ratings/" + first)
                        .json()
                        .at("/followUps/0/origin")
                        .asText());
        assertEquals("404 not_found", get("/rating/v1/ratings/9").problem());
    }

    @Test
    void showsTheRaterOnlyToWhoMay() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        String body =
                "{\"channel\":\"PC\",\"level\":5,\"rater\":{\"name\":\"张伟\",\"idNumber\":\"230602199001010016\"}}";
        String id = post("/rating/v1/cases/1/ratings", body).json().path("id").asText();
        assertEquals(
                "230602********0016",
                get("/rating/v1/ratings/" + id).json().at("/rater/idNumber").asText());
        Answer staff =
                host.send(host.stranger("/rating/v1/ratings/" + id).header("Authorization", "Bearer " + STAFF_TOKEN));
        assertEquals(200, staff.status());
        assertFalse(staff.json().has("rater"));
    }

    @Test
    void listsCountsAndValidatesRatings() {
        post("/rating/v1/cases", caseBody("1", "办结"));
        post("/rating/v1/cases", caseBody("2", "办结"));
        post("/rating/v1/cases/1/ratings", BAD);
        assertEquals(
                "1",
                get("/rating/v1/ratings?level=1&channel=PC&from=2026-03-01T00:00:00%2B08:00")
                        .json()
                        .at("/items/0/caseNo")
                        .asText());
        assertEquals(
                "400 invalid_parameter level", get("/rating/v1/ratings?level=9").problem());
        assertEquals(1, get("/rating/v1/ratings/summary").json().path("total").asInt());
        assertTrue(get("/rating/v1/ratings/summary").json().path("byLevel").has("5"));
        assertEquals(200, get("/rating/v1/stats/aspects").status());
        JsonNode outcomes = post(
                        "/rating/v1/ratings/validate",
                        "{\"ratings\":[{\"caseNo\":\"2\",\"channel\":\"PC\",\"level\":5,\"anonymous\":true},"
                                + "{\"caseNo\":true},{\"caseNo\":\"1\",\"channel\":\"PC\",\"level\":5}]}")
                .json();
        assertEquals("VALID", outcomes.at("/0/outcome").asText());
        assertEquals("wrong_type", outcomes.at("/1/error/code").asText());
        assertEquals("already_rated", outcomes.at("/2/error/code").asText());
        assertEquals(2, outcomes.at("/2/index").asInt());
    }

    // tags, objects, prompts

    @Test
    void looksAfterTags() {
        JsonNode added = post("/rating/v1/tags", "{\"level\":5,\"text\":\"微笑服务\",\"aspect\":\"attitude\"}")
                .json();
        assertEquals("590", added.path("code").asText());
        String id = added.path("id").asText();
        assertEquals(
                "微笑",
                put("/rating/v1/tags/" + id, "{\"text\":\"微笑\",\"aspect\":\"attitude\"}")
                        .json()
                        .path("text")
                        .asText());
        assertFalse(put("/rating/v1/tags/" + id + "/enabled", "{\"enabled\":false}")
                .json()
                .path("enabled")
                .asBoolean());
        assertEquals(
                "510",
                get("/rating/v1/tags?level=5&enabled=true")
                        .json()
                        .at("/items/0/code")
                        .asText());
        assertEquals("一窗受理一次办结", get("/rating/v1/tags/510").json().path("text").asText());
        assertEquals(
                204, host.send(host.request("/rating/v1/tags/" + id).DELETE()).status());
        assertEquals("404 not_found", get("/rating/v1/tags/999").problem());
    }

    @Test
    void installsSetsOfTags() {
        String tag = "{\"code\":\"518\",\"level\":5,\"text\":\"微笑服务\",\"aspect\":\"attitude\"}";
        String set =
                "{\"code\":\"PROVINCE\",\"title\":\"省标准\",\"origin\":\"黑龙江省\",\"version\":\"1\",\"national\":true,\"tags\":[";
        assertEquals(201, post("/rating/v1/tag-sets", set + tag + "]}").status());
        assertEquals(
                "PROVINCE",
                get("/rating/v1/tag-sets").json().at("/items/0/code").asText());
        assertEquals(
                "409 tag_code_taken tags[1].code",
                post("/rating/v1/tag-sets", set + tag + "," + tag + "]}").problem());
    }

    @Test
    void listsAndAddsObjects() {
        assertEquals(
                "H00",
                get("/rating/v1/objects?type=HALL").json().at("/items/0/code").asText());
        String window =
                "{\"code\":\"W1\",\"type\":\"WINDOW\",\"name\":\"一号窗口\",\"regionCode\":\"" + SmallTown.CITY + "\"}";
        assertEquals(201, post("/rating/v1/objects", window).status());
        assertEquals(
                "409 already_exists code", post("/rating/v1/objects", window).problem());
    }

    @Test
    void listsFivePrompts() {
        JsonNode prompts = get("/rating/v1/prompts").json().path("items");
        assertEquals(5, prompts.size());
        assertEquals("请选择", prompts.at("/0/text").asText());
    }

    // access and description

    @Test
    void refusesWhoMayNot() {
        assertEquals(
                "403 not_permitted",
                host.send(host.stranger("/rating/v1/tags").header("Authorization", "Bearer " + STAFF_TOKEN))
                        .problem());
        assertEquals(
                "401 not_signed_in",
                host.send(host.stranger("/rating/v1/cases")).problem());
    }

    @Test
    void describesItselfForClientGenerators() {
        JsonNode document = host.send(host.stranger("/openapi.json")).json();
        assertEquals(
                "registerCase",
                document.at("/paths/~1rating~1v1~1cases/post/operationId").asText());
        assertEquals(
                "#/components/schemas/CaseReport",
                document.at("/paths/~1rating~1v1~1cases/post/requestBody/content/application~1json/schema/$ref")
                        .asText());
        assertEquals(
                "#/components/schemas/CaseReport",
                document.at("/components/schemas/CaseReports/properties/cases/items/$ref")
                        .asText());
        assertEquals(
                "date-time",
                document.at("/components/schemas/CaseReport/properties/servedAt/format")
                        .asText());
        assertTrue(document.at("/components/schemas/CaseDetail/properties").has("case"));
        assertTrue(document.at("/paths").has("/rating/v1/cases/{caseNo}/ratings"));
        JsonNode search = document.at("/paths/~1rating~1v1~1ratings/get");
        assertEquals("ratings", search.at("/tags/0").asText());
        assertTrue(search.path("parameters").findValuesAsText("name").contains("caseNo"), search::toString);
        assertFalse(search.has("requestBody"), search::toString);
    }

    private Answer get(String path) {
        return host.send(host.request(path));
    }

    private Answer post(String path, String body) {
        return host.send(host.post(path, body));
    }

    private Answer put(String path, String body) {
        return host.send(
                host.request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private static String caseBody(String caseNo, String stage) {
        return """
                {"recordGuid":"guid-%s","recordInTime":"2026-03-02T17:00:00+08:00","caseNo":"%s",
                 "itemCode":"%s","state":"FINISHED","mode":"OFFLINE","stage":"%s",
                 "regionCode":"%s","departmentCode":"%s",
                 "acceptedAt":"2026-03-02T09:00:00+08:00","servedAt":"2026-03-02T10:00:00+08:00",
                 "finishedAt":"2026-03-02T16:30:00+08:00",
                 "applicant":{"type":"1","name":"张伟","idType":"111","idNumber":"230602199001010016","mobile":"13812345678"}}""".formatted(caseNo, caseNo, SmallTown.TRAFFIC_ITEM, stage, SmallTown.CITY, SmallTown.TRAFFIC);
    }
}
