package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.zhengtong.distribution.Site.Answer;

/** Ratings that come in steadily, one for each case, and what must have become of them. */
final class RatingLoad implements AutoCloseable {

    private static final int CALLERS = 8;
    private static final int CREATED = 201;
    private static final Answer PUT_OFF = new Answer(503, "temporarily_unavailable");
    private static final Map<String, Object> RATING = Map.of("channel", "QR", "level", 5, "anonymous", true);

    /** Those that the load balancer knows. */
    private final List<Site> nodes;

    private final Province province;
    private final String token;
    private final String run;
    private final int cases;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    /** @param run four digits that tell the cases of one run from those of others */
    RatingLoad(Site site, String token, String run, int cases) {
        this(List.of(site), new Province(site), token, run, cases);
    }

    /** Over several nodes in turn, as a load balancer does. */
    RatingLoad(List<Site> nodes, Province province, String token, String run, int cases) {
        this.nodes = new CopyOnWriteArrayList<>(nodes);
        this.province = province;
        this.token = token;
        this.run = run;
        this.cases = cases;
    }

    /** No more calls go to a node. */
    void takeOut(Site node) {
        nodes.remove(node);
    }

    void putBack(Site node) {
        nodes.add(node);
    }

    /** Reports the cases; none of them is rated yet. */
    void reportCases() throws IOException, InterruptedException {
        SampleCases.report(
                nodes.get(0),
                token,
                IntStream.range(0, cases).mapToObj(this::caseNo).toList());
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
        answers.put(caseNo(number), nodeFor(number).postOnce(token, path(number), onlyOnce(number), RATING));
    }

    private String path(int number) {
        return "/api/rating/v1/cases/" + caseNo(number) + "/ratings";
    }

    private String onlyOnce(int number) {
        return "load-" + run + "-" + number;
    }

    private Site nodeFor(int number) {
        List<Site> known = List.copyOf(nodes);
        return known.get(number % known.size());
    }

    int answered() {
        return answers.size();
    }

    /** Asks again for what got no answer or could not be done then, as departments' systems do. */
    void repeatUndone() {
        for (int number = 0; number < cases; number++) {
            if (answers.getOrDefault(caseNo(number), Answer.NONE).status() != CREATED) {
                int status = Site.postUntilAnswered(nodes, token, path(number), onlyOnce(number), RATING);
                answers.put(caseNo(number), new Answer(status, ""));
            }
        }
    }

    void awaitAll() throws InterruptedException {
        Await.until(() -> answers.size() == cases, () -> "answered: " + answers.size());
    }

    /** Nothing failed. */
    void assertAllTaken() {
        answers.forEach((caseNo, answer) -> assertEquals(CREATED, answer.status(), caseNo));
    }

    /** What failed was told so in a problem document. */
    void assertAllTakenOrPutOff() {
        answers.forEach((caseNo, answer) ->
                assertTrue(answer.status() == CREATED || answer.equals(PUT_OFF), () -> caseNo + ": " + answer));
    }

    /** Everything is at the province once, the case before its rating. */
    void assertAllThereOnceAndInOrder() throws IOException, InterruptedException {
        new ProvinceConnector(nodes.get(0), token).awaitIdle();
        for (int number = 0; number < cases; number++) {
            assertEquals(List.of("service/0", "evaluation/1"), province.arrivals(caseNo(number)), caseNo(number));
        }
    }

    @Override
    public void close() {
        beat.shutdownNow();
        callers.shutdownNow();
    }
}
