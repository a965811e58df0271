package org.zhengtong.platform.api.trace;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to a thing. Holds no personal data.
 *
 * @param stage what sort of step
 * @param where the subsystem, or the connector of the external system
 * @param what topic, operation or object, for instance {@code rating.submitted}
 * @param result how it ended, a code; empty where there is nothing to say
 * @param reference id at hand to look further: of the message, the rating, or the far side's receipt; may be empty
 * @param detail words for the operator; may be empty
 */
public record TraceStep(
        Instant at, Stage stage, String where, String what, String result, String reference, String detail) {

    public TraceStep {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(stage, "stage");
    }

    /** Sorts of steps, in the order in which they mostly happen. */
    public enum Stage {
        /** It came from outside. */
        RECEIVED,
        /** It was judged by the rules. */
        CHECKED,
        /** It was stored. */
        STORED,
        /** It was published as a message. */
        PUBLISHED,
        /** The message went to the queues of its connectors. */
        RELAYED,
        /** An attempt was made to hand it to an external system. */
        ATTEMPTED,
        /** What the delivery has come to by now. */
        DELIVERY,
        /** Somebody acted on it. */
        OPERATED,
        /** A person was told. */
        NOTIFIED
    }
}
