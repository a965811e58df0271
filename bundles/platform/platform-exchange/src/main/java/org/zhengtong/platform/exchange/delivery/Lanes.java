package org.zhengtong.platform.exchange.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.zhengtong.connector.api.Connector;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.Outcome;
import org.zhengtong.connector.api.Outcome.Exchanged;

/** Calls a connector with several batches at the same time. Used by one thread, except {@link #abort} and {@link #close}. */
final class Lanes implements AutoCloseable {

    private final Connector connector;
    private final Duration limit;
    private final List<BoundedCalls> lanes;

    /**
     * @param threads name of their threads
     * @param count how many batches at the same time
     * @param limit how long a call may take
     */
    Lanes(Connector connector, String threads, int count, Duration limit) {
        this.connector = connector;
        this.limit = limit;
        ClassLoader loader = connector.getClass().getClassLoader();
        this.lanes = IntStream.range(0, count)
                .mapToObj(lane -> new BoundedCalls(lane == 0 ? threads : threads + "-" + lane, loader))
                .toList();
    }

    /**
     * Hands over one batch per lane at most.
     *
     * @return the answers in the same order, one outcome per message each
     * @throws InterruptedException if the connector is being stopped: nobody knows what became of the messages
     */
    List<Answer> deliver(List<List<Message>> batches) throws InterruptedException {
        if (lanes.stream().anyMatch(BoundedCalls::isBusy)) { // it may still be sending what would now overtake it
            return batches.stream()
                    .map(batch -> failed(DeliveryText.STILL_BUSY.text(), batch.size(), Duration.ZERO))
                    .toList();
        }
        List<BoundedCalls.Pending<List<Outcome>>> pending = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            List<Message> batch = batches.get(i);
            pending.add(lanes.get(i).start(() -> connector.deliver(batch)));
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            answers.add(answer(pending.get(i), batches.get(i).size()));
        }
        return answers;
    }

    private Answer answer(BoundedCalls.Pending<List<Outcome>> call, int size) throws InterruptedException {
        try {
            List<Outcome> outcomes = call.await(limit);
            return isAnswer(outcomes, size)
                    ? new Answer(outcomes, call.took())
                    : failed(DeliveryText.WRONG_ANSWER.text(size, count(outcomes)), size, call.took());
        } catch (CallFailedException e) {
            return failed(e.getMessage(), size, call.took());
        }
    }

    private static boolean isAnswer(List<Outcome> outcomes, int size) {
        return outcomes != null && outcomes.size() == size && outcomes.stream().noneMatch(Objects::isNull);
    }

    private static int count(List<Outcome> outcomes) {
        return outcomes == null ? 0 : outcomes.size();
    }

    private static Answer failed(String reason, int size, Duration took) {
        Outcome unavailable = Outcome.unavailable(reason, Duration.ZERO, Exchanged.NOTHING);
        return new Answer(Collections.nCopies(size, unavailable), took);
    }

    /** Interrupts the present calls. */
    void abort() {
        lanes.forEach(BoundedCalls::abort);
    }

    @Override
    public void close() throws InterruptedException {
        for (BoundedCalls lane : lanes) {
            lane.close();
        }
    }

    /** What one call came to. */
    record Answer(List<Outcome> outcomes, Duration took) {}
}
