package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhengtong.platform.signing.SigningKey;

/**
 * Two containers on one PostgreSQL and one Artemis, as behind a load balancer; the province is outside them. The long form:
 * {@code -Dnodes.ratings=50 -Dnodes.rounds=5}.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {

    private static final int PER_SECOND = Integer.getInteger("nodes.ratings", 20);
    private static final int ROUNDS = Integer.getInteger("nodes.rounds", 1);

    private static final int CASES = PER_SECOND * 15;

    private static final String PROVINCE = "province";
    private static final String QUEUE = "connector.province";
    private static final String JOB = "rating-default";
    private static final int JOB_PERIOD_S = 2;

    /** Ten seconds is promised, on a machine that does nothing else: only the long form insists on it. */
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(Integer.getInteger("nodes.pause_s", 60));

    private final Instant began = Instant.now();
    private Postgres postgres;
    private ExternalBroker broker;
    private ProvinceServer server;
    private Member one;
    private Member other;
    private String administrator;
    private Operator operator;
    private int extraCase;

    @BeforeAll
    void start() throws Exception { // Artemis declares no less
        postgres = Postgres.start("nodes-database");
        broker = ExternalBroker.start("nodes-broker");
        server = ProvinceServer.start("nodes-province");
        one = new Member(node("node-1"));
        one.start();
        Distribution second = node("node-2");
        second.copyKeysOf(one.distribution);
        other = new Member(second);
        other.start();
        administrator = one.site().signIn("admin", one.distribution.initialPassword());
        operator = new Operator(other.site(), administrator, SigningKey.generate());
        operator.beTrusted("vendor");
    }

    private Distribution node(String name) throws IOException, InterruptedException {
        Distribution node = Distribution.unpack(name);
        postgres.use(node);
        broker.use(node);
        node.replace(
                "etc/org.zhengtong.rating.default.cfg",
                "zt.job.cron = 0 30 0 * * ?",
                "zt.job.cron = 0/" + JOB_PERIOD_S + " * * * * ?");
        return node;
    }

    @AfterAll
    void stop() throws Exception { // Artemis declares no less
        other.stop();
        one.stop();
        server.close();
        broker.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void bothGetAConnectorThatIsInstalledOnOne() throws IOException, InterruptedException {
        operator.install(connector());
        operator.done(operator.configure(PROVINCE, server.province().settings(server.port())));
        for (Member member : List.of(one, other)) {
            new Operator(member.site(), administrator, SigningKey.generate()).awaitRunning(PROVINCE, "1.0.0");
        }
    }

    @Test
    @Order(2)
    void bothDeliverAndAnUpgradeOfTheConnectorRollsFromOneToTheOther() throws IOException, InterruptedException {
        Path next = KarVariant.ofVersion(
                connector(), "1.0.1", Files.createTempDirectory("kars").resolve("next.kar"));
        try (RatingLoad load = load("2711")) {
            String change = operator.upgrade(PROVINCE, next);

            operator.done(change);
            assertOneAfterTheOther(operator.ended(change));
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
    }

    @Test
    @Order(3)
    void aNodeIsKilledAndTheOtherGoesOn() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            kill(round % 2 == 0 ? one : other, round % 2 == 0 ? other : one, "273" + round);
        }
    }

    /** What got no answer is asked again over the other node, and nothing is lost or doubled. */
    private void kill(Member doomed, Member survivor, String run) throws IOException, InterruptedException {
        String afterwards = SampleCases.caseNo(extraCase++);
        SampleCases.report(survivor.site(), administrator, List.of(afterwards));
        try (RatingLoad load = load(run)) {
            doomed.running.kill();
            Instant killed = Instant.now();
            load.takeOut(doomed.site());
            SampleCases.rate(survivor.site(), administrator, afterwards);
            awaitArrival(afterwards);
            Duration pause = Duration.between(killed, Instant.now());
            assertTrue(pause.compareTo(GOES_ON_WITHIN) <= 0, () -> "the other went on after " + pause);
            load.awaitAll();
            load.repeatUndone();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
        doomed.start();
    }

    @Test
    @Order(4)
    void aNodeIsReplacedWithoutAFailedCall() throws IOException, InterruptedException {
        try (RatingLoad load = load("2741")) {
            load.takeOut(other.site());
            other.stop();
            other.start();
            load.putBack(other.site());
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
        try (RatingLoad load = load("2742")) {
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
    }

    /** Twice as many runs would stand there if each node ran them. */
    @Test
    @Order(5)
    void jobsHaveRunOnceAndTheLogIsWhole() throws IOException, InterruptedException {
        JsonNode runs = one.site().get(administrator, "/api/platform/v1/jobs/" + JOB + "/runs?limit=1000");
        long due = Duration.between(began, Instant.now()).toSeconds() / JOB_PERIOD_S + 1;
        int ran = runs.path("items").size();
        assertTrue(ran > 0 && ran <= due, ran + " runs at " + due + " times");
        JsonNode chain = one.site().get(administrator, "/api/platform/v1/audit/verification");
        assertEquals(0, chain.path("firstBroken").asLong(), chain::toString);
    }

    /** It has begun, and both nodes deliver. */
    private RatingLoad load(String run) throws IOException, InterruptedException {
        RatingLoad load =
                new RatingLoad(List.of(one.site(), other.site()), server.province(), administrator, run, CASES);
        load.reportCases();
        load.start(PER_SECOND);
        Await.until(() -> load.answered() > PER_SECOND, () -> "answered: " + load.answered());
        awaitBothConsume();
        return load;
    }

    private void awaitBothConsume() throws InterruptedException {
        Await.until(
                () -> {
                    List<Long> taken = broker.takenByConsumers(QUEUE);
                    return taken.size() == 2 && taken.stream().allMatch(messages -> messages > 0);
                },
                () -> "they do not both deliver: " + broker.takenByConsumers(QUEUE));
    }

    private void awaitArrival(String caseNo) throws InterruptedException {
        Await.until(() -> server.province().hasRating(caseNo), () -> caseNo + " does not arrive");
    }

    /** All that one node did comes before all that the other did. */
    private static void assertOneAfterTheOther(JsonNode change) {
        List<String> nodes = change.path("steps").findValuesAsText("node");
        List<String> turns = nodes.stream().distinct().toList();
        assertEquals(2, turns.size(), change::toString);
        List<String> inTurn =
                nodes.stream().sorted(Comparator.comparing(turns::indexOf)).toList();
        assertEquals(inTurn, nodes, change::toString);
    }

    private static Path connector() {
        return Path.of(System.getProperty("connector.kar"));
    }

    /** A node, whether it runs or not. */
    private static final class Member {

        private final Distribution distribution;
        private RunningDistribution running;

        Member(Distribution distribution) {
            this.distribution = distribution;
        }

        void start() throws IOException, InterruptedException {
            running = distribution.start();
        }

        void stop() throws InterruptedException {
            running.close();
        }

        Site site() {
            return running.site();
        }
    }
}
