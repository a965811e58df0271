package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Database and broker fail while ratings come in, and come back. What was answered with success is there once and reaches the
 * province once; everything else was put off, and may be asked again. {@code -Doutage.seconds=30} is the long form.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OutageIT {

    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("outage.seconds", 3));
    private static final int PER_SECOND = 20;

    /** Enough for the time before, during and after. */
    private static final int CASES = PER_SECOND * ((int) LENGTH.toSeconds() + 4);

    private Postgres postgres;
    private ExternalBroker broker;
    private Distribution distribution;
    private RunningDistribution running;
    private String administrator;

    @BeforeAll
    void start() throws Exception { // Artemis declares no less
        postgres = Postgres.start("outage-database");
        broker = ExternalBroker.start("outage-broker");
        distribution = Distribution.unpack("outage");
        distribution.addBootFeature("zt-sandbox");
        postgres.use(distribution);
        broker.use(distribution);
        running = distribution.start();
        administrator = running.site().signIn("admin", distribution.initialPassword());
        Province.install(distribution, running.site(), administrator);
    }

    @AfterAll
    void stop() throws Exception { // Artemis declares no less
        running.close();
        broker.close();
        postgres.close();
    }

    @Test
    void takesEveryRatingWhileTheBrokerIsAway() throws Exception { // Artemis declares no less
        try (RatingLoad load = load("2751")) {
            broker.close();
            Await.pass(LENGTH);
            broker.start();
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
    }

    @Test
    void takesEveryRatingWhileTheDiskOfTheBrokerIsFull() throws IOException, InterruptedException {
        try (RatingLoad load = load("2752")) {
            broker.fillDisk();
            Await.pass(LENGTH);
            broker.freeDisk();
            load.awaitAll();
            load.assertAllTaken();
            load.assertAllThereOnceAndInOrder();
        }
    }

    @Test
    void putsOffWhatItCannotTakeWhileTheDatabaseHangs() throws IOException, InterruptedException {
        try (RatingLoad load = load("2753")) {
            postgres.freeze();
            Await.pass(LENGTH);
            postgres.thaw();
            assertGoesOnByItself(load);
        }
    }

    @Test
    void putsOffWhatItCannotTakeWhileTheDatabaseCrashes() throws IOException, InterruptedException {
        try (RatingLoad load = load("2754")) {
            postgres.crash();
            Await.pass(LENGTH);
            assertGoesOnByItself(load);
        }
    }

    private RatingLoad load(String run) throws IOException, InterruptedException {
        RatingLoad load = new RatingLoad(running.site(), administrator, run, CASES);
        load.reportCases();
        load.start(PER_SECOND);
        Await.until(() -> load.answered() > PER_SECOND, () -> "answered: " + load.answered());
        return load;
    }

    private void assertGoesOnByItself(RatingLoad load) throws IOException, InterruptedException {
        load.awaitAll();
        load.assertAllTakenOrPutOff();
        running.awaitReady();
        load.repeatUndone();
        load.assertAllTaken();
        load.assertAllThereOnceAndInOrder();
        assertEquals(
                0,
                running.site()
                        .get(administrator, "/api/platform/v1/audit/verification")
                        .path("firstBroken")
                        .asLong());
    }
}
