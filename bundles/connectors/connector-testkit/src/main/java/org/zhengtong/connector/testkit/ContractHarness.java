package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;

/** What a connector's test has to give, and what the tests of the contract share. */
abstract class ContractHarness {

    static final Duration TIME_LIMIT = Duration.ofSeconds(15);
    static final Duration SHORT_TIME_LIMIT = Duration.ofMillis(800);
    static final Duration SOON = Duration.ofSeconds(60);

    private Peer peer;
    private Connector connector;

    /** Starts a simulator that holds nothing. */
    protected abstract Peer startPeer() throws IOException;

    /**
     * Starts a connector.
     *
     * @param address of the simulator, or of a peer that is not even one; http or https
     * @param timeLimit to be configured for one call
     */
    protected abstract Connector connect(URI address, Duration timeLimit);

    /** Stops a connector as the container would. */
    protected abstract void stop(Connector stopped);

    /** Connectors whose configuration is missing or wrong, each in another way. */
    protected abstract List<Connector> misconfigured();

    /** A message that the far side takes; another one for each number from 0 to 999. Its key is unique. */
    protected abstract Message good(int number);

    /** A message that is not what its topic promises. */
    protected abstract Message malformed();

    /** The personal numbers in the messages. */
    protected abstract Set<String> personalNumbers();

    /** The secrets in the configuration. */
    protected abstract Set<String> secrets();

    /** The simulator of the running test. */
    protected final Peer peer() {
        return peer;
    }

    /** The connector of the running test. */
    protected final Connector connector() {
        return connector;
    }

    @BeforeEach
    final void start() throws IOException {
        // all that the connector logs, so that a test sees what must not be there
        System.setProperty("org.slf4j.simpleLogger.log." + getClass().getPackageName(), "trace");
        peer = startPeer();
        connector = connect(peer.address(), TIME_LIMIT);
    }

    @AfterEach
    final void end() {
        stop(connector);
        peer.close();
    }

    /** The first {@code count} good messages. */
    protected final List<Message> messages(int count) {
        return IntStream.range(0, count).mapToObj(this::good).toList();
    }

    /** Delivers one message. */
    protected final Outcome deliver(Message message) throws InterruptedException {
        return connector.deliver(List.of(message)).get(0);
    }

    /** Delivers messages in batches as large as the connector takes them. */
    protected final List<Outcome> deliver(List<Message> messages) throws InterruptedException {
        return deliver(connector, messages);
    }

    static List<Outcome> deliver(Connector by, List<Message> messages) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        int size = by.batchSize();
        for (int from = 0; from < messages.size(); from += size) {
            outcomes.addAll(by.deliver(messages.subList(from, Math.min(messages.size(), from + size))));
        }
        assertEquals(messages.size(), outcomes.size(), "one outcome for each message");
        return outcomes;
    }

    final void restart() {
        stop(connector);
        connector = connect(peer.address(), TIME_LIMIT);
    }

    static void assertAllUnavailable(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Unavailable.class, outcome));
    }

    /** That they get there now, or are there from an attempt that seemed to fail. */
    final void assertThere(List<Message> messages) throws InterruptedException {
        for (Outcome outcome : deliver(messages)) {
            assertTrue(
                    outcome instanceof Outcome.Delivered || outcome instanceof Outcome.AlreadyThere, outcome::toString);
        }
    }

    /** That a connector to that address says soon that it cannot work. */
    final void assertUnusable(URI address) {
        Connector lost = connect(address, SHORT_TIME_LIMIT);
        assertTimeoutPreemptively(SOON, () -> {
            assertFalse(lost.probe().healthy());
            assertAllUnavailable(deliver(lost, messages(2)));
        });
        stop(lost);
    }

    @SafeVarargs
    static void assertKinds(List<Outcome> outcomes, Class<? extends Outcome>... kinds) {
        assertEquals(kinds.length, outcomes.size());
        for (int i = 0; i < kinds.length; i++) {
            assertInstanceOf(kinds[i], outcomes.get(i));
        }
    }
}
