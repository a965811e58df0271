package org.zhengtong.platform.exchange.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.platform.api.exchange.NewMessage;

/**
 * Messages that go out at the same time, in several calls: those of one key go in one of them, in their order. What does
 * not fit goes with a later wave.
 */
record Wave(List<List<NewMessage>> parts, List<NewMessage> rest) {

    Wave {
        parts = List.copyOf(parts);
        rest = List.copyOf(rest);
    }

    /**
     * Spreads messages evenly.
     *
     * @param calls how many calls at most
     * @param batchSize how many messages in a call at most
     */
    static Wave of(List<NewMessage> messages, int calls, int batchSize) {
        List<List<NewMessage>> parts = Stream.generate(() -> (List<NewMessage>) new ArrayList<NewMessage>())
                .limit(calls)
                .toList();
        Map<String, List<NewMessage>> places = new HashMap<>();
        List<NewMessage> rest = new ArrayList<>();
        for (NewMessage message : messages) {
            List<NewMessage> part = places.computeIfAbsent(message.key(), key -> emptiest(parts));
            (part.size() < batchSize ? part : rest).add(message);
        }
        return new Wave(parts.stream().filter(part -> !part.isEmpty()).toList(), rest);
    }

    private static List<NewMessage> emptiest(List<List<NewMessage>> parts) {
        return parts.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }
}
