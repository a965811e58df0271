package org.zhengtong.platform.exchange.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.exchange.delivery.Attempt.Call;
import org.zhengtong.platform.exchange.delivery.Attempt.Result;

/** Hands messages to a connector, personal numbers in clear; what cannot be handed over is rejected in its place. */
final class Courier {

    private final PersonalData personalData;
    private final Lanes lanes;
    private final int payloadLimit;

    /** @param payloadLimit bytes of the largest message */
    Courier(PersonalData personalData, Lanes lanes, int payloadLimit) {
        this.personalData = personalData;
        this.lanes = lanes;
        this.payloadLimit = payloadLimit;
    }

    /**
     * Hands over batches at the same time.
     *
     * @throws InterruptedException if the connector is being stopped: nobody knows what became of the messages
     */
    Attempt deliver(List<List<NewMessage>> batches) throws InterruptedException {
        List<Result> refused = new ArrayList<>();
        List<Batch> open = batches.stream()
                .map(batch -> opened(batch, refused))
                .filter(batch -> !batch.sent().isEmpty())
                .toList();
        List<Lanes.Answer> answers =
                lanes.deliver(open.stream().map(Batch::clear).toList());
        List<Call> calls = new ArrayList<>();
        if (!refused.isEmpty()) {
            calls.add(new Call(refused, Duration.ZERO));
        }
        IntStream.range(0, open.size())
                .mapToObj(i -> call(open.get(i), answers.get(i)))
                .forEach(calls::add);
        return new Attempt(calls);
    }

    private static Call call(Batch batch, Lanes.Answer answer) {
        List<Result> results = IntStream.range(0, batch.sent().size())
                .mapToObj(i -> new Result(batch.sent().get(i), answer.outcomes().get(i)))
                .toList();
        return new Call(results, answer.took());
    }

    /** One message that cannot be opened must not hold up the others. */
    private Batch opened(List<NewMessage> messages, List<Result> refused) {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        for (NewMessage message : messages) {
            Optional<String> unfit = sizeRefusal(message);
            if (unfit.isPresent()) {
                refused.add(rejected(message, unfit.get()));
                continue;
            }
            try {
                batch.clear().add(revealed(message));
                batch.sent().add(message);
            } catch (IllegalArgumentException unreadable) {
                refused.add(rejected(message, DeliveryText.PERSONAL_DATA_UNREADABLE.text()));
            }
        }
        return batch;
    }

    private Optional<String> sizeRefusal(NewMessage message) {
        int length = message.payload().length();
        if (length * 3L <= payloadLimit) { // no character of a payload takes more than three bytes of UTF-8
            return Optional.empty();
        }
        int bytes = message.payload().getBytes(StandardCharsets.UTF_8).length;
        return bytes <= payloadLimit
                ? Optional.empty()
                : Optional.of(DeliveryText.PAYLOAD_TOO_LARGE.text(bytes, payloadLimit));
    }

    private static Result rejected(NewMessage message, String reason) {
        return new Result(message, Outcome.rejected(reason, Exchanged.NOTHING));
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

    /** Messages of one call, as stored and as the connector gets them. */
    private record Batch(List<NewMessage> sent, List<Message> clear) {}
}
