package org.zhengtong.platform.api.exchange;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Tells other subsystems and the connectors that something happened. */
@ProviderType
public interface Outbox {

    /**
     * Stores a message in the present transaction; it is relayed to every subscriber after the commit.
     *
     * @return id of the message
     * @throws IllegalStateException outside a transaction
     */
    String publish(NewMessage message);

    /** {@link #publish} for many, in one round trip. */
    void publishAll(List<NewMessage> messages);
}
