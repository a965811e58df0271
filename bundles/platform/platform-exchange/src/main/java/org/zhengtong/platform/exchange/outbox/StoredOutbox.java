package org.zhengtong.platform.exchange.outbox;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.exchange.store.OutboxStore;

/** The outbox in the database: the relay takes it from there. */
@Component
public final class StoredOutbox implements Outbox {

    private static final int ID_LENGTH = 36;
    private static final int TOPIC_LENGTH = 60;
    private static final int KEY_LENGTH = 100;
    private static final int SOURCE_LENGTH = 60;

    private final OutboxStore store;
    private final RelaySignal signal;

    @Activate
    public StoredOutbox(@Reference OutboxStore store, @Reference RelaySignal signal) {
        this.store = store;
        this.signal = signal;
    }

    @Override
    public String publish(NewMessage message) {
        publishAll(List.of(message));
        return message.id();
    }

    @Override
    public void publishAll(List<NewMessage> messages) {
        messages.forEach(StoredOutbox::check);
        if (!messages.isEmpty()) {
            store.insert(messages, signal::wake);
        }
    }

    private static void check(NewMessage message) {
        new Refusals()
                .required("id", message.id(), ID_LENGTH)
                .required("topic", message.topic(), TOPIC_LENGTH)
                .required("key", message.key(), KEY_LENGTH)
                .required("source", message.source(), SOURCE_LENGTH)
                .add(PayloadGuard.check(message.payload()))
                .throwIfAny();
    }
}
