package org.zhengtong.platform.api.exchange;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Messages that an external system refused for good, or that could not be handed to it. Needs {@code message.read}, to act
 * {@code message.edit}. Every act is audited, message by message.
 */
@ProviderType
public interface DeadLetters {

    /** Why dead letters of a connector are dead, the most frequent reasons first, at most 100. */
    List<ReasonCount> reasons(String connector);

    /**
     * Sends dead letters again as they are, a thousand per transaction, oldest first.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code required} if nothing is selected
     */
    Handled resend(Selection selection);

    /**
     * Gives dead letters up.
     *
     * @param why for the audit log and whoever looks at the message
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code required} if nothing is selected or no reason given
     */
    Handled discard(Selection selection, String why);

    /**
     * Replaces one value in the payload of a dead letter, for one connector, and sends it again under the same id. The
     * stored message stays as it was; a personal number is encrypted again.
     *
     * @param why for the audit log, which does not hold the value
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, {@code delivery_not_dead},
     *     {@code pointer_invalid} if there is no such value, {@code value_type_differs} where a number or truth value stands
     */
    void correct(String messageId, String connector, Change change, String why);

    /**
     * Which dead letters of a connector.
     *
     * @param messageIds these, at most 1,000; empty for all of a reason
     * @param ofReason the far side's words, as {@link #reasons} names them; empty if messages are named
     * @param dryRun whether only to count them
     */
    record Selection(String connector, List<String> messageIds, String ofReason, boolean dryRun) {
        public Selection {
            messageIds = List.copyOf(messageIds);
        }
    }

    /**
     * What was done.
     *
     * @param found dead letters that were selected
     * @param done how many of them were dealt with; none in a dry run
     */
    record Handled(long found, long done) {}

    /**
     * A value to put into a payload.
     *
     * @param pointer JSON pointer (RFC 6901) to a text, number or truth value, for instance {@code /case/itemCode}
     * @param value the new value; a number or truth value where there was one
     */
    record Change(String pointer, String value) {}

    /** How many dead letters have a reason. */
    record ReasonCount(String reason, long count, Instant lastAt) {}
}
