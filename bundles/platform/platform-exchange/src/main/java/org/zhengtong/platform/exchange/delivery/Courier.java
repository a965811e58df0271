package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.exchange.delivery.Attempt.Result;

/** Hands messages to a connector, personal numbers in clear, and makes sense of whatever comes back. */
final class Courier {

    private final Connector connector;
    private final PersonalData personalData;
    private final BoundedCalls calls;
    private final Duration limit;

    Courier(Connector connector, PersonalData personalData, BoundedCalls calls, Duration limit) {
        this.connector = connector;
        this.personalData = personalData;
        this.calls = calls;
        this.limit = limit;
    }

    /** @throws InterruptedException if the connector is being stopped: nobody knows what became of the messages */
    Attempt deliver(List<NewMessage> messages) throws InterruptedException {
        List<Result> results = new ArrayList<>();
        List<NewMessage> sent = new ArrayList<>();
        List<Message> clear = new ArrayList<>();
        for (NewMessage message : messages) {
            try {
                clear.add(revealed(message));
                sent.add(message);
            } catch (IllegalArgumentException unreadable) {
                results.add(new Result(message, unreadable()));
            }
        }
        long start = System.nanoTime();
        List<Outcome> outcomes = clear.isEmpty() ? List.of() : outcomes(clear);
        for (int i = 0; i < sent.size(); i++) {
            results.add(new Result(sent.get(i), outcomes.get(i)));
        }
        return new Attempt(results, Duration.ofNanos(System.nanoTime() - start));
    }

    private Message revealed(NewMessage message) {
        return new Message(
                message.id(),
                message.topic(),
                message.key(),
                message.schemaVersion(),
                personalData.revealAll(message.payload()),
                message.occurredAt(),
                message.source());
    }

    /** One message that cannot be opened must not hold up the others. */
    private static Outcome unreadable() {
        return Outcome.rejected(DeliveryText.PERSONAL_DATA_UNREADABLE.text(), Exchanged.NOTHING);
    }

    private List<Outcome> outcomes(List<Message> messages) throws InterruptedException {
        try {
            List<Outcome> outcomes = calls.call(() -> connector.deliver(messages), limit);
            return isAnswer(outcomes, messages.size()) ? outcomes : wrongAnswer(outcomes, messages.size());
        } catch (CallFailedException e) {
            return allUnavailable(e.getMessage(), messages.size());
        }
    }

    private static boolean isAnswer(List<Outcome> outcomes, int size) {
        return outcomes != null && outcomes.size() == size && outcomes.stream().noneMatch(Objects::isNull);
    }

    private static List<Outcome> wrongAnswer(List<Outcome> outcomes, int size) {
        int answered = outcomes == null ? 0 : outcomes.size();
        return allUnavailable(DeliveryText.WRONG_ANSWER.text(size, answered), size);
    }

    private static List<Outcome> allUnavailable(String reason, int size) {
        Outcome unavailable = Outcome.unavailable(reason, Duration.ZERO, Exchanged.NOTHING);
        return Collections.nCopies(size, unavailable);
    }
}
