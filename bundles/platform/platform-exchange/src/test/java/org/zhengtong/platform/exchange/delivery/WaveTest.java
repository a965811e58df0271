package org.zhengtong.platform.exchange.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.exchange.NewMessage;

class WaveTest {

    @Test
    void spreadsKeysEvenly() {
        Wave wave = Wave.of(messages("a", "b", "c", "d", "a", "b", "c", "d"), 4, 10);
        assertEquals(List.of("a a", "b b", "c c", "d d"), keys(wave.parts()));
        assertEquals(List.of(), wave.rest());
    }

    @Test
    void leavesForLaterWhatDoesNotFit() {
        List<NewMessage> messages = messages("a", "a", "a", "b", "a");
        Wave wave = Wave.of(messages, 2, 2);
        assertEquals(List.of("a a", "b"), keys(wave.parts()));
        assertEquals(List.of(messages.get(2), messages.get(4)), wave.rest());
    }

    @Test
    void makesNoMorePartsThanThereAreKeys() {
        assertEquals(List.of("a a"), keys(Wave.of(messages("a", "a"), 8, 10).parts()));
    }

    @Test
    void losesNothingAndKeepsTheOrderOfEachKey() {
        List<NewMessage> open = IntStream.range(0, 1000)
                .mapToObj(n -> message("k" + n * 7919 % 37))
                .toList();
        List<NewMessage> sent = new ArrayList<>();
        while (!open.isEmpty()) {
            Wave wave = Wave.of(open, 5, 13);
            assertTrue(wave.parts().stream().allMatch(part -> part.size() <= 13));
            wave.parts().forEach(sent::addAll);
            open = wave.rest();
        }
        assertEquals(1000, sent.stream().map(NewMessage::id).distinct().count());
        sent.stream().map(NewMessage::key).distinct().forEach(key -> {
            List<String> ids = sent.stream()
                    .filter(message -> message.key().equals(key))
                    .map(NewMessage::id)
                    .toList();
            assertEquals(ids.stream().sorted().toList(), ids);
        });
    }

    private static List<String> keys(List<List<NewMessage>> parts) {
        return parts.stream()
                .map(part -> String.join(" ", part.stream().map(NewMessage::key).toList()))
                .toList();
    }

    private static List<NewMessage> messages(String... keys) {
        return Stream.of(keys).map(WaveTest::message).toList();
    }

    private static NewMessage message(String key) {
        return NewMessage.of("case.finished", key, "{}", Instant.EPOCH, "test");
    }
}
