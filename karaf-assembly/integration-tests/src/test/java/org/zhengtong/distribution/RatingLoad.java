package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Ratings that come in steadily, one for each case, and what must have become of them. */
final class RatingLoad implements AutoCloseable {

    private static final int CALLERS = 8;
    private static final int BATCH = 1_000;
    private static final String DEPARTMENT = "11230600657929631E";
    private static final String ITEM = DEPARTMENT + "3230106001002";

    private final Site site;
    private final String token;
    private final String run;
    private final int cases;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    /** @param run four digits that tell the cases of one run from those of others */
    RatingLoad(Site site, String token, String run, int cases) {
        this.site = site;
        this.token = token;
        this.run = run;
        this.cases = cases;
    }

    /** Reports the cases; none of them is rated yet. */
    void reportCases() throws IOException, InterruptedException {
        Instant served = Instant.now().minusSeconds(3_600);
        List<Map<String, Object>> all = IntStream.range(0, cases)
                .mapToObj(number -> finishedCase(number, served))
                .toList();
        for (int from = 0; from < cases; from += BATCH) {
            JsonNode answer = site.post(
                    token,
                    "/api/rating/v1/cases/batch",
                    Map.of("cases", all.subList(from, Math.min(cases, from + BATCH))));
            assertEquals(0, answer.path("refused").asInt(), answer::toString);
        }
    }

    private Map<String, Object> finishedCase(int number, Instant served) {
        return Map.ofEntries(
                Map.entry("recordGuid", "load-" + run + "-" + number),
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
                Map.entry("applicant", applicant()));
    }

    private static Map<String, String> applicant() {
        return Map.of(
                "type", "1", "name", "测试", "idType", "111", "idNumber", "230602199001010016", "mobile", "13812345678");
    }

    private String caseNo(int number) {
        return "230600" + run + String.format("%011d", number);
    }

    /** From now on so many ratings come in each second, until there is no case left. */
    void start(int perSecond) {
        beat.scheduleAtFixedRate(this::rateNext, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
    }

    private void rateNext() {
        int number = next.getAndIncrement();
        if (number < cases) {
            callers.execute(() -> rate(number));
        }
    }

    private void rate(int number) {
        Map<String, Object> rating = Map.of("channel", "QR", "level", 5, "anonymous", true);
        String path = "/api/rating/v1/cases/" + caseNo(number) + "/ratings";
        answers.put(caseNo(number), site.postOnce(token, path, "load-" + run + "-" + number, rating));
    }

    int answered() {
        return answers.size();
    }

    /** Asks again for what got no answer, as departments' systems do when the container was killed. */
    void repeatUnanswered() {
        for (int number = 0; number < cases; number++) {
            if (answers.getOrDefault(caseNo(number), 0) == 0) {
                Map<String, Object> rating = Map.of("channel", "QR", "level", 5, "anonymous", true);
                String path = "/api/rating/v1/cases/" + caseNo(number) + "/ratings";
                answers.put(caseNo(number), site.postUntilAnswered(token, path, "load-" + run + "-" + number, rating));
            }
        }
    }

    void awaitAll() throws InterruptedException {
        Await.until(() -> answers.size() == cases, () -> "answered: " + answers.size());
    }

    /** Nothing failed. */
    void assertAllTaken() {
        answers.forEach((caseNo, status) -> assertEquals(201, status, caseNo));
    }

    /** Everything is at the province once, the case before its rating. */
    void assertAllThereOnceAndInOrder() throws IOException, InterruptedException {
        Await.until(
                () -> site.tryGet(token, "/api/platform/v1/connectors/province")
                        .filter(connector -> connector.path("waiting").asLong() == 0)
                        .isPresent(),
                () -> "the province has not got everything");
        for (int number = 0; number < cases; number++) {
            JsonNode records = site.get("", "/sandbox/province/control/records?limit=10&projectNo=23" + caseNo(number));
            assertEquals(
                    List.of("service", "evaluation"),
                    records.path("items").findValuesAsText("kind").stream()
                            .map(String::toLowerCase)
                            .toList(),
                    records::toString);
        }
    }

    @Override
    public void close() {
        beat.shutdownNow();
        callers.shutdownNow();
    }
}
