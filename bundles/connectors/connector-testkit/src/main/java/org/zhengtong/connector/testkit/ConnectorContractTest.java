package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Outcome;

/**
 * What the platform relies on, proven of one connector against the simulator of its system: outcomes, repeats, order, time
 * limits, broken lines, bad certificates, wrong configurations, starting and stopping without a trace, and silence about
 * persons and secrets. Extend it with a constructor without parameters, and give it what it asks for.
 */
public abstract class ConnectorContractTest extends LineContract {

    private static final int STARTS = 50;

    @Test
    void saysWhoItIsAndWhatItTakes() {
        assertTrue(connector().name().matches("[a-z0-9-]{1,40}"));
        assertFalse(connector().topics().isEmpty());
        assertTrue(connector().batchSize() >= 1 && connector().batchSize() <= 1000);
    }

    @Test
    void isHealthyWhenItsSystemIs() throws InterruptedException {
        assertTrue(connector().probe().healthy(), connector().probe().detail());
    }

    @Test
    void aProbeChangesNothing() throws InterruptedException {
        connector().probe();
        assertEquals(List.of(), peer().received());
    }

    @Test
    void aProbeMayComeWhileMessagesAreDelivered() throws InterruptedException, ExecutionException {
        ExecutorService platform = Executors.newSingleThreadExecutor();
        try {
            Future<List<Outcome>> delivery = platform.submit(() -> deliver(messages(50)));
            while (!delivery.isDone()) {
                assertTrue(connector().probe().healthy());
            }
            delivery.get().forEach(outcome -> assertInstanceOf(Outcome.Delivered.class, outcome));
        } finally {
            platform.shutdownNow();
        }
    }

    @Test
    void aWrongConfigurationIsSaidAndMessagesWait() throws InterruptedException {
        for (Connector wrong : misconfigured()) {
            assertFalse(wrong.probe().healthy());
            assertFalse(wrong.probe().detail().isEmpty());
            assertAllUnavailable(deliver(wrong, messages(2)));
            stop(wrong);
        }
    }

    @Test
    void leavesNothingBehindAfterFiftyStarts() throws InterruptedException {
        deliver(messages(2));
        connector().probe();
        startAndStop(2);
        LiveThreads threads = new LiveThreads();
        OpenFiles files = new OpenFiles();
        LostLoaders loaders = new LostLoaders();
        for (int i = 3; i < STARTS + 3; i++) {
            loaders.expect(startAndStop(i));
        }
        threads.awaitNoOthers();
        loaders.awaitGone();
        files.awaitFewerMoreThan(STARTS / 2);
        assertEquals(STARTS + 3, peer().received().size());
    }

    @Test
    void saysNothingPersonalOrSecret() throws InterruptedException {
        List<String> said = new ArrayList<>();
        try (CapturedOutput output = new CapturedOutput()) {
            peer().refuse(good(1).key(), "not like this: " + String.join(" ", personalNumbers()));
            said.add(deliver(List.of(good(0), good(1), malformed())).toString());
            peer().goDown();
            said.add(deliver(good(2)).toString());
            said.add(connector().probe().detail());
            misconfigured().forEach(wrong -> said.add(wrong.toString()));
            said.add(connector().toString());
            said.add(output.text());
        }
        personalNumbers().forEach(number -> assertFalse(said.toString().contains(number), "said a number"));
        secrets().forEach(secret -> assertFalse(said.toString().contains(secret), "said a secret"));
    }

    /** Starts the connector as a bundle of its own, delivers one message, and stops it. */
    private ClassLoader startAndStop(int number) throws InterruptedException {
        OwnBundle bundle = OwnBundle.of(this, connector().getClass());
        Connector started = bundle.test().connect(peer().address(), TIME_LIMIT);
        assertInstanceOf(
                Outcome.Delivered.class, started.deliver(List.of(good(number))).get(0));
        bundle.test().stop(started);
        return bundle.loader();
    }
}
