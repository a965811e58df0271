package org.zhengtong.platform.exchange.relay;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.broker.Parcel;
import org.zhengtong.platform.exchange.broker.Sender;
import org.zhengtong.platform.exchange.store.Claim;
import org.zhengtong.platform.exchange.store.Claim.Resend;
import org.zhengtong.platform.exchange.store.RelayLease;
import org.zhengtong.platform.exchange.store.RelayStore;

/**
 * Takes messages from the outbox to the queues of all who subscribed to their topic. First the broker has them, then the
 * database notes it: a crash in between sends them again, and the broker leaves out what it has.
 */
final class Relay {

    private final RelayStore store;
    private final Broker broker;
    private final RelayLease lease;
    private final int batchSize;
    private final Set<String> queues = new HashSet<>();
    private volatile Optional<Sender> sender = Optional.empty();

    Relay(RelayStore store, Broker broker, RelayLease lease, int batchSize) {
        this.store = store;
        this.broker = broker;
        this.lease = lease;
        this.batchSize = batchSize;
    }

    /** @return how much of a batch there was to relay */
    Portion relay() {
        Claim claim = store.claim(lease, batchSize);
        if (claim.isEmpty()) {
            return Portion.NOTHING;
        }
        send(parcels(claim));
        store.settle(claim);
        return claim.messages().size() < batchSize ? Portion.SOME : Portion.WHOLE_BATCH;
    }

    private static List<Parcel> parcels(Claim claim) {
        Stream<Parcel> resent = claim.resends().stream().map(Relay::parcel);
        Stream<Parcel> fresh = claim.messages().stream()
                .flatMap(message ->
                        claim.subscribersOf(message.topic()).stream().map(connector -> parcel(message, connector)));
        return Stream.concat(resent, fresh).toList();
    }

    private static Parcel parcel(NewMessage message, String connector) {
        return new Parcel(Broker.queueOf(connector), message.id() + ":" + connector, message);
    }

    private static Parcel parcel(Resend resend) {
        String duplicateId = resend.message().id() + ":" + resend.connector() + ":" + resend.attempt();
        return new Parcel(Broker.queueOf(resend.connector()), duplicateId, resend.message());
    }

    private void send(List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return;
        }
        parcels.stream().map(Parcel::queue).filter(queues::add).forEach(broker::createQueue);
        opened().send(parcels);
    }

    private Sender opened() {
        if (sender.isEmpty()) {
            sender = Optional.of(broker.sender());
        }
        return sender.get();
    }

    /** Ends a call to the broker that does not come back; for another thread than the relay's own. */
    void abort() {
        sender.ifPresent(Sender::close);
    }

    /** Begins anew with the broker at the next batch. */
    void reset() {
        abort();
        sender = Optional.empty();
        queues.clear();
    }

    /** Lets another node relay. */
    void release() {
        store.release(lease);
    }

    /** What one turn found. */
    enum Portion {
        NOTHING,
        SOME,
        WHOLE_BATCH
    }
}
