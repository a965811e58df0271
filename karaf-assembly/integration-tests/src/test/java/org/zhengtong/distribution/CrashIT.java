package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
            Province province = Province.install(distribution, site, administrator);
            SampleCases.report(
                    site,
                    administrator,
                    IntStream.range(0, RATINGS).mapToObj(SampleCases::caseNo).toList());

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

            compareBooks(site, administrator, province);
        } finally {
            running.close();
        }
    }

    /** Asks again, as a department's system would, until there is an answer. */
    private void rate(Site site, String token, int number) {
        Map<String, Object> rating = Map.of("channel", "QR", "level", isRefused(number) ? 1 : 5, "anonymous", true);
        String path = "/api/rating/v1/cases/" + SampleCases.caseNo(number) + "/ratings";
        int status = site.postUntilAnswered(token, path, "crash-rating-" + number, rating);
        answers.put(SampleCases.caseNo(number), status);
        answered.incrementAndGet();
    }

    private void compareBooks(Site site, String administrator, Province province)
            throws IOException, InterruptedException {
        new ProvinceConnector(site, administrator).awaitIdle();
        for (int number = 0; number < RATINGS; number++) {
            String caseNo = SampleCases.caseNo(number);
            assertEquals(isRefused(number) ? 422 : 201, answers.get(caseNo), caseNo);
            assertEquals(isRefused(number) ? 0 : 1, SampleCases.ratings(site, administrator, caseNo), caseNo);
            List<String> arrived = isRefused(number) ? List.of("service/0") : List.of("service/0", "evaluation/1");
            assertEquals(arrived, province.arrivals(caseNo), caseNo);
        }
        assertEquals(RATINGS, province.summary().path("services").asInt());
        JsonNode chain = site.get(administrator, "/api/platform/v1/audit/verification");
        assertEquals(0, chain.path("firstBroken").asLong());
        assertTrue(chain.path("sealed").asLong() >= RATINGS);
    }

    private static boolean isRefused(int number) {
        return number % REFUSED_EVERY == 0;
    }
}
