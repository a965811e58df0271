package org.zhengtong.platform.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;

/** An outbox in memory. It knows nothing of transactions: a message stays when its transaction is rolled back. */
public final class CollectedOutbox implements Outbox {

    private final List<NewMessage> messages = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String publish(NewMessage message) {
        messages.add(message);
        return message.id();
    }

    @Override
    public void publishAll(List<NewMessage> published) {
        messages.addAll(published);
    }

    /** What was published, oldest first. */
    public List<NewMessage> messages() {
        synchronized (messages) {
            return List.copyOf(messages);
        }
    }

    public List<NewMessage> messages(String topic) {
        return messages().stream()
                .filter(message -> message.topic().equals(topic))
                .toList();
    }

    public void clear() {
        messages.clear();
    }
}
