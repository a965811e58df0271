package org.zhengtong.connector.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.zhengtong.connector.api.Message;

/** Messages as the rating subsystem publishes them. */
public final class Fixture {

    public static final String DEPARTMENT = "11230600001738015E";
    public static final String ITEM = DEPARTMENT + "3" + "230117002011";
    public static final String APPLICANT = "230602199001010016";
    public static final String AGENT = "230603198512304528";
    public static final String MOBILE = "13812345678";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixture() {}

    /** A finished online case of a citizen. */
    public static ObjectNode aCase(String caseNo) {
        return parse("""
                {"caseNo":"%s","itemCode":"%s","itemName":"食品经营许可","theme":"准营准办","caseName":"",
                 "projectType":"2","state":"3","mode":"ONLINE","serviceNumber":1,"stage":"提交申请信息",
                 "regionCode":"230602000000","regionName":"萨尔图区","departmentCode":"%s","departmentName":"大庆市市场监督管理局",
                 "acceptedAt":"2026-03-02T09:00:00+08:00","servedAt":"2026-03-02T09:30:00+08:00",
                 "finishedAt":"2026-03-05T16:00:00+08:00","handlerName":"",
                 "applicant":{"type":"1","name":"张三","idType":"111","idNumber":"%s","mobile":"%s"},
                 "anticipateDays":20,"promiseDays":5,"limitUnit":"1"}""".formatted(caseNo, ITEM, DEPARTMENT, APPLICANT, MOBILE));
    }

    /** A first rating by the applicant, very satisfied. */
    public static ObjectNode aRating() {
        return parse("""
                {"id":"r1","channel":"PC","origin":"CHANNEL","level":5,"tags":["510","517"],"text":"",
                 "ratedAt":"2026-03-06T10:00:00+08:00","isDefault":false,"assessNumber":1,"anonymous":false,
                 "rater":{"name":"张三","idType":"111","idNumber":"%s","mobile":"%s"}}""".formatted(APPLICANT, MOBILE));
    }

    /** The rating of the system when nobody has rated in time. */
    public static ObjectNode aDefaultRating() {
        return parse("""
                {"id":"r2","channel":"DEFAULT","origin":"DEFAULT","level":3,"tags":[],"text":"",
                 "ratedAt":"2026-03-13T00:30:00+08:00","isDefault":true,"assessNumber":1,"anonymous":true}""");
    }

    /** A follow-up that is worse than the first. */
    public static ObjectNode aFollowUp() {
        return aRating()
                .put("level", 2)
                .put("assessNumber", 2)
                .put("text", "后来证照有误")
                .set("tags", JSON.createArrayNode());
    }

    public static Message finished(ObjectNode aCase) {
        ObjectNode payload = JSON.createObjectNode().set("case", aCase);
        return message("case.finished", aCase, payload);
    }

    public static Message rated(ObjectNode aCase, ObjectNode rating) {
        ObjectNode payload = JSON.createObjectNode();
        payload.set("case", aCase);
        payload.set("rating", rating);
        return message("rating.submitted", aCase, payload);
    }

    public static Message message(String topic, String key, String payload) {
        return new Message(
                UUID.randomUUID().toString(),
                topic,
                key,
                1,
                payload,
                Instant.parse("2026-03-06T02:00:00Z"),
                "rating-core");
    }

    private static Message message(String topic, ObjectNode aCase, ObjectNode payload) {
        return message(topic, aCase.path("caseNo").asText(), payload.toString());
    }

    private static ObjectNode parse(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
