package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The container is killed while ratings come in. Afterwards every rating that was answered with success is there once,
 * and once at the province; none that was refused is. {@code -Dcrash.ratings=2000 -Dcrash.kills=5} is the long form.
 */
class CrashIT {

    private static final int RATINGS = Integer.getInteger("crash.ratings", 300);
    private static final int KILLS = Integer.getInteger("crash.kills", 2);
    private static final int CALLERS = 8;
    private static final String DEPARTMENT = "11230600657929631E";
    private static final String ITEM = DEPARTMENT + "3230106001002";

    /** Every tenth rating is a bad one without a tag, which must be refused. */
    private static final int REFUSED_EVERY = 10;

    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();

    @Test
    void whatWasAnsweredIsThereOnceAndReachesTheProvinceOnce() throws Exception {
        Distribution distribution = Distribution.unpack("crash");
        distribution.addBootFeature("zt-sandbox");
        RunningDistribution running = distribution.start();
        try {
            Site site = running.site();
            String administrator = site.signIn("admin", distribution.initialPassword());
            installProvince(distribution, site, administrator);
            reportCases(site, administrator);

            ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
            List<Future<?>> calls = new ArrayList<>();
            for (int number = 0; number < RATINGS; number++) {
                int rated = number;
                calls.add(callers.submit(() -> rate(site, administrator, rated)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                int due = RATINGS * kill / (KILLS + 1);
                Await.until(() -> answered.get() >= due, () -> "answered: " + answered);
                running.kill();
                running = distribution.start();
            }
            for (Future<?> call : calls) {
                call.get();
            }
            callers.shutdown();

            compareBooks(site, administrator);
        } finally {
            running.close();
        }
    }

    private static void installProvince(Distribution distribution, Site site, String administrator)
            throws IOException, InterruptedException {
        JsonNode credentials = site.get("", "/sandbox/province/control/credentials");
        distribution.append(
                "etc/org.zhengtong.connector.province.cfg",
                String.join(
                        "\n",
                        "",
                        "url = http://127.0.0.1:" + distribution.httpPort() + "/sandbox/province",
                        "app_mark = " + credentials.path("appMark").asText(),
                        ".app_word = " + credentials.path("appWord").asText(),
                        "public_key = " + credentials.path("publicKey").asText(),
                        ""));
        site.upload(administrator, "/api/platform/v1/connectors", Path.of(System.getProperty("connector.kar")));
    }

    private static void reportCases(Site site, String administrator) throws IOException, InterruptedException {
        Instant served = Instant.now().minusSeconds(3_600);
        List<Map<String, Object>> cases = IntStream.range(0, RATINGS)
                .mapToObj(number -> finishedCase(number, served))
                .toList();
        for (int from = 0; from < RATINGS; from += 1_000) {
            JsonNode answer = site.post(
                    administrator,
                    "/api/rating/v1/cases/batch",
                    Map.of("cases", cases.subList(from, Math.min(RATINGS, from + 1_000))));
            assertEquals(0, answer.path("refused").asInt(), answer::toString);
        }
    }

    private static Map<String, Object> finishedCase(int number, Instant served) {
        return Map.ofEntries(
                Map.entry("recordGuid", "crash-" + number),
                Map.entry("recordInTime", served.toString()),
                Map.entry("caseNo", caseNo(number)),
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
                Map.entry(
                        "applicant",
                        Map.of(
                                "type",
                                "1",
                                "name",
                                "测试",
                                "idType",
                                "111",
                                "idNumber",
                                "230602199001010016",
                                "mobile",
                                "13812345678")));
    }

    /** Asks again, as a department's system would, until there is an answer. */
    private void rate(Site site, String token, int number) {
        Map<String, Object> rating = Map.of("channel", "QR", "level", isRefused(number) ? 1 : 5, "anonymous", true);
        String path = "/api/rating/v1/cases/" + caseNo(number) + "/ratings";
        int status = site.postUntilAnswered(token, path, "crash-rating-" + number, rating);
        answers.put(caseNo(number), status);
        answered.incrementAndGet();
    }

    private void compareBooks(Site site, String administrator) throws IOException, InterruptedException {
        Await.until(
                () -> site.tryGet(administrator, "/api/platform/v1/connectors/province")
                        .filter(connector -> connector.path("waiting").asLong() == 0)
                        .isPresent(),
                () -> "the province has not got everything");
        for (int number = 0; number < RATINGS; number++) {
            int expected = isRefused(number) ? 0 : 1;
            assertEquals(isRefused(number) ? 422 : 201, answers.get(caseNo(number)), caseNo(number));
            JsonNode stored = site.get(administrator, "/api/rating/v1/ratings?limit=10&caseNo=" + caseNo(number));
            assertEquals(expected, stored.path("items").size(), stored::toString);
            JsonNode held =
                    site.get("", "/sandbox/province/control/evaluations?limit=10&projectNo=23" + caseNo(number));
            assertEquals(expected, held.path("items").size(), held::toString);
        }
        JsonNode summary = site.get("", "/sandbox/province/control/summary");
        assertEquals(RATINGS, summary.path("services").asInt());
        JsonNode chain = site.get(administrator, "/api/platform/v1/audit/verification");
        assertEquals(0, chain.path("firstBroken").asLong());
        assertTrue(chain.path("sealed").asLong() >= RATINGS);
    }

    private static boolean isRefused(int number) {
        return number % REFUSED_EVERY == 0;
    }

    private static String caseNo(int number) {
        return "2306002611" + String.format("%011d", number);
    }
}
