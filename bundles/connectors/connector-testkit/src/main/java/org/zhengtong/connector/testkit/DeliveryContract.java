package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;

/** The four outcomes, repeats and order. */
abstract class DeliveryContract extends ContractHarness {

    @Test
    void deliversAndKeepsEvidence() throws InterruptedException {
        Outcome.Delivered delivered = assertInstanceOf(Outcome.Delivered.class, deliver(good(0)));
        assertTrue(delivered.exchanged().requestDigest().matches("[0-9a-f]{64}"));
        assertTrue(delivered.exchanged().responseDigest().matches("[0-9a-f]{64}"));
        assertFalse(delivered.reference().isEmpty());
        assertEquals(List.of(good(0).key()), peer().received());
    }

    @Test
    void recognisesARepeat() throws InterruptedException {
        deliver(good(0));
        assertInstanceOf(Outcome.AlreadyThere.class, deliver(good(0)));
        assertEquals(1, peer().received().size());
    }

    @Test
    void recognisesARepeatAfterARestart() throws InterruptedException {
        deliver(good(0));
        restart();
        assertInstanceOf(Outcome.AlreadyThere.class, deliver(good(0)));
        assertEquals(1, peer().received().size());
    }

    @Test
    void recognisesRepeatsAmongNewOnes() throws InterruptedException {
        deliver(good(1));
        restart();
        List<Outcome> outcomes = deliver(List.of(good(0), good(1), good(2)));
        assertKinds(outcomes, Outcome.Delivered.class, Outcome.AlreadyThere.class, Outcome.Delivered.class);
        assertEquals(3, peer().received().size());
    }

    @Test
    void keepsTheOrder() throws InterruptedException {
        List<Message> messages = messages(Math.max(10, connector().batchSize()));
        deliver(messages).forEach(outcome -> assertInstanceOf(Outcome.Delivered.class, outcome));
        assertEquals(messages.stream().map(Message::key).toList(), peer().received());
    }

    @Test
    void rejectsWithTheWordsOfTheFarSide() throws InterruptedException {
        peer().refuse(good(0).key(), "not like this");
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, deliver(good(0)));
        assertTrue(rejected.reason().contains("not like this"), rejected.reason());
    }

    @Test
    void deliversWhatWasRejectedOnceItIsMended() throws InterruptedException {
        peer().refuse(good(0).key(), "not like this");
        deliver(good(0));
        peer().behave();
        assertInstanceOf(Outcome.Delivered.class, deliver(good(0)));
    }

    @Test
    void aRefusedMessageDoesNotDragTheGoodOnesAlong() throws InterruptedException {
        peer().refuse(good(1).key(), "not like this");
        List<Outcome> outcomes = deliver(messages(4));
        assertKinds(
                outcomes,
                Outcome.Delivered.class,
                Outcome.Rejected.class,
                Outcome.Delivered.class,
                Outcome.Delivered.class);
        assertEquals(List.of(good(0).key(), good(2).key(), good(3).key()), peer().received());
    }

    @Test
    void aMalformedMessageDoesNotDragTheGoodOnesAlong() throws InterruptedException {
        List<Outcome> outcomes = deliver(List.of(good(0), malformed(), good(1)));
        assertKinds(outcomes, Outcome.Delivered.class, Outcome.Rejected.class, Outcome.Delivered.class);
    }

    @Test
    void waitsWhileTheSystemIsDownAndGoesOnAfterwards() throws InterruptedException {
        peer().goDown();
        assertFalse(connector().probe().healthy());
        assertAllUnavailable(deliver(messages(3)));
        assertEquals(List.of(), peer().received());
        peer().behave();
        assertTrue(connector().probe().healthy());
        deliver(messages(3)).forEach(outcome -> assertInstanceOf(Outcome.Delivered.class, outcome));
    }
}
