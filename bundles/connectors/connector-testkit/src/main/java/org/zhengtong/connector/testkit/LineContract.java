package org.zhengtong.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengtong.connector.api.Connector;

/** Time limits, and lines that break, hang, cheat or talk nonsense. */
abstract class LineContract extends DeliveryContract {

    @Test
    void aSlowSystemIsUnavailableAndNothingIsDoubled() throws InterruptedException {
        peer().slowDown(SHORT_TIME_LIMIT.multipliedBy(3));
        Connector impatient = connect(peer().address(), SHORT_TIME_LIMIT);
        assertAllUnavailable(deliver(impatient, messages(2)));
        stop(impatient);
        peer().behave();
        assertThere(messages(2));
        assertEquals(2, peer().received().size());
    }

    @Test
    void aLineCutInTheMiddleOfTheAnswerDoublesNothing() throws InterruptedException {
        peer().hangUpOnce();
        assertAllUnavailable(connector().deliver(messages(1)));
        assertThere(messages(3));
        assertEquals(3, peer().received().size());
    }

    @Test
    void nonsenseIsNoAnswer() throws InterruptedException {
        peer().talkNonsenseOnce();
        assertAllUnavailable(connector().deliver(messages(1)));
        assertThere(messages(2));
        assertEquals(2, peer().received().size());
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
    void aPeerWhoseCertificateNobodyVouchesForIsToldNothing() throws IOException, InterruptedException {
        try (UntrustedPeer untrusted = UntrustedPeer.start()) {
            assertUnusable(untrusted.address());
            assertEquals(0, untrusted.requests());
        }
    }

    @Test
    void endsSoonWhenInterrupted() {
        peer().slowDown(SOON.multipliedBy(3));
        Connector patient = connect(peer().address(), SOON.multipliedBy(2));
        assertTimeoutPreemptively(SOON, () -> {
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> patient.deliver(List.of(good(0))));
        });
        stop(patient);
    }
}
