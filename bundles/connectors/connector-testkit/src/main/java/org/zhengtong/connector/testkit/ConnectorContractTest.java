package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;

/** What the platform relies on, proven of one connector against the simulator of its system. */
public abstract class ConnectorContractTest {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(15);
    private static final Duration SHORT_TIME_LIMIT = Duration.ofMillis(800);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int STARTS = 50;

    private Peer peer;
    private Connector connector;

    /** Starts a simulator that holds nothing. */
    protected abstract Peer startPeer() throws IOException;

    /**
     * Starts a connector.
     *
     * @param address of the simulator, or of a peer that is not even one
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
        peer = startPeer();
        connector = connect(peer.address(), TIME_LIMIT);
    }

    @AfterEach
    final void end() {
        stop(connector);
        peer.close();
    }

    @Test
    void saysWhoItIsAndWhatItTakes() {
        assertTrue(connector.name().matches("[a-z0-9-]{1,40}"));
        assertFalse(connector.topics().isEmpty());
        assertTrue(connector.batchSize() >= 1 && connector.batchSize() <= 1000);
    }

    @Test
    void isHealthyWhenItsSystemIs() throws InterruptedException {
        assertTrue(connector.probe().healthy(), connector.probe().detail());
    }

    @Test
    void aProbeChangesNothing() throws InterruptedException {
        connector.probe();
        assertEquals(List.of(), peer.received());
    }

    @Test
    void deliversAndKeepsEvidence() throws InterruptedException {
        Outcome.Delivered delivered = assertInstanceOf(Outcome.Delivered.class, deliver(good(0)));
        assertTrue(delivered.exchanged().requestDigest().matches("[0-9a-f]{64}"));
        assertTrue(delivered.exchanged().responseDigest().matches("[0-9a-f]{64}"));
        assertFalse(delivered.reference().isEmpty());
        assertEquals(List.of(good(0).key()), peer.received());
    }

    @Test
    void recognisesARepeat() throws InterruptedException {
        deliver(good(0));
        assertInstanceOf(Outcome.AlreadyThere.class, deliver(good(0)));
        assertEquals(1, peer.received().size());
    }

    @Test
    void recognisesARepeatAfterARestart() throws InterruptedException {
        deliver(good(0));
        restart();
        assertInstanceOf(Outcome.AlreadyThere.class, deliver(good(0)));
        assertEquals(1, peer.received().size());
    }

    @Test
    void recognisesRepeatsAmongNewOnes() throws InterruptedException {
        deliver(good(1));
        restart();
        List<Outcome> outcomes = connector.deliver(List.of(good(0), good(1), good(2)));
        assertKinds(outcomes, Outcome.Delivered.class, Outcome.AlreadyThere.class, Outcome.Delivered.class);
        assertEquals(3, peer.received().size());
    }

    @Test
    void keepsTheOrderOfABatch() throws InterruptedException {
        List<Message> messages = messages(connector.batchSize());
        List<Outcome> outcomes = connector.deliver(messages);
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Delivered.class, outcome));
        assertEquals(messages.stream().map(Message::key).toList(), peer.received());
    }

    @Test
    void rejectsWithTheWordsOfTheFarSide() throws InterruptedException {
        peer.refuse(good(0).key(), "not like this");
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, deliver(good(0)));
        assertTrue(rejected.reason().contains("not like this"), rejected.reason());
    }

    @Test
    void deliversWhatWasRejectedOnceItIsMended() throws InterruptedException {
        peer.refuse(good(0).key(), "not like this");
        deliver(good(0));
        peer.behave();
        assertInstanceOf(Outcome.Delivered.class, deliver(good(0)));
    }

    @Test
    void aRefusedMessageDoesNotDragTheGoodOnesAlong() throws InterruptedException {
        peer.refuse(good(1).key(), "not like this");
        List<Outcome> outcomes = connector.deliver(messages(4));
        assertKinds(
                outcomes,
                Outcome.Delivered.class,
                Outcome.Rejected.class,
                Outcome.Delivered.class,
                Outcome.Delivered.class);
        assertEquals(List.of(good(0).key(), good(2).key(), good(3).key()), peer.received());
    }

    @Test
    void aMalformedMessageDoesNotDragTheGoodOnesAlong() throws InterruptedException {
        List<Outcome> outcomes = connector.deliver(List.of(good(0), malformed(), good(1)));
        assertKinds(outcomes, Outcome.Delivered.class, Outcome.Rejected.class, Outcome.Delivered.class);
    }

    @Test
    void waitsWhileTheSystemIsDownAndGoesOnAfterwards() throws InterruptedException {
        peer.goDown();
        assertFalse(connector.probe().healthy());
        assertUnavailable(messages(3));
        peer.behave();
        assertTrue(connector.probe().healthy());
        connector.deliver(messages(3)).forEach(outcome -> assertInstanceOf(Outcome.Delivered.class, outcome));
    }

    @Test
    void aSlowSystemIsUnavailableAndNothingIsDoubled() throws InterruptedException {
        peer.slowDown(SHORT_TIME_LIMIT.multipliedBy(3));
        Connector impatient = connect(peer.address(), SHORT_TIME_LIMIT);
        assertAllUnavailable(impatient.deliver(messages(2)));
        stop(impatient);
        peer.behave();
        assertThere(messages(2));
        assertEquals(2, peer.received().size());
    }

    @Test
    void aLineCutInTheMiddleOfTheAnswerDoublesNothing() throws InterruptedException {
        peer.hangUpOnce();
        assertUnavailable(messages(3));
        assertThere(messages(3));
        assertEquals(3, peer.received().size());
    }

    @Test
    void nonsenseIsNoAnswer() throws InterruptedException {
        peer.talkNonsenseOnce();
        assertUnavailable(messages(2));
        assertThere(messages(2));
        assertEquals(2, peer.received().size());
    }

    @ParameterizedTest
    @EnumSource(BrokenPeer.Fault.class)
    void aBrokenPeerIsUnavailable(BrokenPeer.Fault fault) {
        try (BrokenPeer broken = BrokenPeer.start(fault)) {
            assertUnusable(broken.address());
        }
    }

    @Test
    void aMissingPeerIsUnavailable() {
        assertUnusable(BrokenPeer.nowhere());
    }

    @Test
    void endsSoonWhenInterrupted() {
        peer.slowDown(SOON.multipliedBy(3));
        Connector patient = connect(peer.address(), SOON.multipliedBy(2));
        assertTimeoutPreemptively(SOON, () -> {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> patient.deliver(List.of(good(0))));
        });
        stop(patient);
    }

    @Test
    void aWrongConfigurationIsSaidAndMessagesWait() throws InterruptedException {
        for (Connector wrong : misconfigured()) {
            assertFalse(wrong.probe().healthy());
            assertFalse(wrong.probe().detail().isEmpty());
            assertAllUnavailable(wrong.deliver(messages(2)));
            stop(wrong);
        }
    }

    @Test
    void leavesNoThreadBehindAfterFiftyStarts() throws InterruptedException {
        connector.deliver(messages(2));
        connector.probe();
        LiveThreads threads = new LiveThreads();
        for (int i = 2; i < STARTS + 2; i++) {
            Connector another = connect(peer.address(), TIME_LIMIT);
            assertInstanceOf(
                    Outcome.Delivered.class, another.deliver(List.of(good(i))).get(0));
            stop(another);
        }
        threads.awaitNoOthers();
        assertEquals(STARTS + 2, peer.received().size());
    }

    @Test
    void saysNothingPersonalOrSecret() throws InterruptedException {
        List<String> said = new ArrayList<>();
        try (CapturedOutput output = new CapturedOutput()) {
            peer.refuse(good(1).key(), "not like this: " + String.join(" ", personalNumbers()));
            said.add(connector.deliver(List.of(good(0), good(1), malformed())).toString());
            peer.goDown();
            said.add(connector.deliver(List.of(good(2))).toString());
            said.add(connector.probe().detail());
            misconfigured().forEach(wrong -> said.add(wrong.toString()));
            said.add(connector.toString());
            said.add(output.text());
        }
        personalNumbers().forEach(number -> assertFalse(said.toString().contains(number), "said a number"));
        secrets().forEach(secret -> assertFalse(said.toString().contains(secret), "said a secret"));
    }

    /** The first {@code count} good messages. */
    protected final List<Message> messages(int count) {
        return IntStream.range(0, count).mapToObj(this::good).toList();
    }

    /** Delivers one message. */
    protected final Outcome deliver(Message message) throws InterruptedException {
        return connector.deliver(List.of(message)).get(0);
    }

    private void restart() {
        stop(connector);
        connector = connect(peer.address(), TIME_LIMIT);
    }

    private void assertUnavailable(List<Message> messages) throws InterruptedException {
        assertAllUnavailable(connector.deliver(messages));
    }

    private static void assertAllUnavailable(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Unavailable.class, outcome));
    }

    private void assertThere(List<Message> messages) throws InterruptedException {
        for (Outcome outcome : connector.deliver(messages)) {
            assertTrue(
                    outcome instanceof Outcome.Delivered || outcome instanceof Outcome.AlreadyThere, outcome::toString);
        }
    }

    private void assertUnusable(URI address) {
        Connector lost = connect(address, SHORT_TIME_LIMIT);
        assertTimeoutPreemptively(SOON, () -> {
            assertFalse(lost.probe().healthy());
            assertAllUnavailable(lost.deliver(messages(2)));
        });
        stop(lost);
    }

    @SafeVarargs
    private static void assertKinds(List<Outcome> outcomes, Class<? extends Outcome>... kinds) {
        assertEquals(kinds.length, outcomes.size());
        for (int i = 0; i < kinds.length; i++) {
            assertInstanceOf(kinds[i], outcomes.get(i));
        }
    }
}
