package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Finished cases of one department, as its system reports them. */
final class SampleCases {

    private static final int AT_ONCE = 1_000;
    private static final String DEPARTMENT = "11230600657929631E";
    private static final String ITEM = DEPARTMENT + "3230106001002";

    /** A person who does not exist. */
    private static final Map<String, ?> APPLICANT = Map.of(
            "type", "1", "name", "测试", "idType", "111", "idNumber", "230602199001010016", "mobile", "13812345678");

    private SampleCases() {}

    static String caseNo(int number) {
        return "2306002611" + String.format("%011d", number);
    }

    static void report(Site site, String token, List<String> caseNos) throws IOException, InterruptedException {
        Instant served = Instant.now().minusSeconds(3_600);
        for (int from = 0; from < caseNos.size(); from += AT_ONCE) {
            List<Map<String, ?>> cases = caseNos.subList(from, Math.min(caseNos.size(), from + AT_ONCE)).stream()
                    .<Map<String, ?>>map(caseNo -> finished(caseNo, served))
                    .toList();
            JsonNode answer = site.post(token, "/api/rating/v1/cases/batch", Map.of("cases", cases));
            assertEquals(0, answer.path("refused").asInt(), answer::toString);
        }
    }

    /** A bad one, which has the longest way. */
    static void rate(Site site, String token, String caseNo) throws IOException, InterruptedException {
        Map<String, ?> bad = Map.of("channel", "APP", "level", 1, "tags", List.of("108"), "anonymous", true);
        site.post(token, "/api/rating/v1/cases/" + caseNo + "/ratings", bad);
    }

    static void followUp(Site site, String token, String caseNo) throws IOException, InterruptedException {
        Map<String, ?> better = Map.of("channel", "APP", "level", 4, "anonymous", true);
        site.post(token, "/api/rating/v1/cases/" + caseNo + "/follow-ups", better);
    }

    /** How many first ratings a case has. */
    static int ratings(Site site, String token, String caseNo) throws IOException, InterruptedException {
        return site.get(token, "/api/rating/v1/ratings?limit=10&caseNo=" + caseNo)
                .path("items")
                .size();
    }

    private static Map<String, Object> finished(String caseNo, Instant served) {
        return Map.ofEntries(
                Map.entry("recordGuid", "guid-" + caseNo),
                Map.entry("recordInTime", served.toString()),
                Map.entry("caseNo", caseNo),
                Map.entry("itemCode", ITEM),
                Map.entry("caseName", "关于道路货物运输经营许可的业务"),
                Map.entry("state", "FINISHED"),
                Map.entry("mode", "ONLINE"),
                Map.entry("serviceNumber", 1),
                Map.entry("stage", "办结"),
                Map.entry("regionCode", "230600000000"),
                Map.entry("departmentCode", DEPARTMENT),
                Map.entry("acceptedAt", served.minusSeconds(600).toString()),
                Map.entry("servedAt", served.toString()),
                Map.entry("finishedAt", served.toString()),
                Map.entry("applicant", APPLICANT));
    }
}
