package org.zhengtong.connector.api;

import java.time.Duration;
import java.util.Objects;

/** The four answers a connector can give for a message. */
public sealed interface Outcome {

    /** Digests of what was sent and answered, for the evidence; both SM3 in lower-case hex, empty when there was no exchange. */
    Exchanged exchanged();

    /** The external system took the message. {@code reference} is its receipt, or empty. */
    record Delivered(String reference, Exchanged exchanged) implements Outcome {
        public Delivered {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(exchanged, "exchanged");
        }
    }

    /** The external system already holds this message from an earlier attempt. */
    record AlreadyThere(String reference, Exchanged exchanged) implements Outcome {
        public AlreadyThere {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(exchanged, "exchanged");
        }
    }

    /** This message is bad and will stay bad: it goes to the dead letters with {@code reason}, the far side's own words. */
    record Rejected(String reason, Exchanged exchanged) implements Outcome {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(exchanged, "exchanged");
        }
    }

    /** The system is down: the connector is paused, this message and all after it wait in order. */
    record Unavailable(String reason, Duration retryAfter, Exchanged exchanged) implements Outcome {
        public Unavailable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(retryAfter, "retryAfter");
            Objects.requireNonNull(exchanged, "exchanged");
        }
    }

    /**
     * What passed over the wire, as digests.
     *
     * @param requestDigest SM3 of the request's bytes, lower-case hex, or empty
     * @param responseDigest SM3 of the answer's bytes, lower-case hex, or empty
     */
    record Exchanged(String requestDigest, String responseDigest) {
        /** No byte passed. */
        public static final Exchanged NOTHING = new Exchanged("", "");

        /** Of a request that was answered. */
        public static Exchanged of(byte[] request, byte[] answer) {
            return new Exchanged(Sm3.hex(request), Sm3.hex(answer));
        }

        /** Of a request without an answer. */
        public static Exchanged unanswered(byte[] request) {
            return new Exchanged(Sm3.hex(request), "");
        }
    }

    static Outcome delivered(String reference, Exchanged exchanged) {
        return new Delivered(reference, exchanged);
    }

    static Outcome alreadyThere(String reference, Exchanged exchanged) {
        return new AlreadyThere(reference, exchanged);
    }

    static Outcome rejected(String reason, Exchanged exchanged) {
        return new Rejected(reason, exchanged);
    }

    /** @param retryAfter time after which a first probe makes sense; zero leaves it to the platform */
    static Outcome unavailable(String reason, Duration retryAfter, Exchanged exchanged) {
        return new Unavailable(reason, retryAfter, exchanged);
    }
}
