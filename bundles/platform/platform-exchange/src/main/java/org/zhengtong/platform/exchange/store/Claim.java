package org.zhengtong.platform.exchange.store;

import java.util.List;
import java.util.Map;
import org.zhengtong.platform.api.exchange.NewMessage;

/**
 * What a relay has to send now.
 *
 * @param messages not relayed yet, in the order in which they are to be sent
 * @param subscribers names of the connectors by topic
 * @param resends dead letters that go to one connector once more
 */
public record Claim(List<NewMessage> messages, Map<String, List<String>> subscribers, List<Resend> resends) {

    /** Nothing to send, or another node relays. */
    public static final Claim NOTHING = new Claim(List.of(), Map.of(), List.of());

    public Claim {
        messages = List.copyOf(messages);
        subscribers = Map.copyOf(subscribers);
        resends = List.copyOf(resends);
    }

    public boolean isEmpty() {
        return messages.isEmpty() && resends.isEmpty();
    }

    public List<String> subscribersOf(String topic) {
        return subscribers.getOrDefault(topic, List.of());
    }

    /**
     * A message to send to one connector again.
     *
     * @param attempt attempts made before, which tells this sending from the earlier ones
     */
    public record Resend(String id, NewMessage message, String connector, int attempt) {}
}
