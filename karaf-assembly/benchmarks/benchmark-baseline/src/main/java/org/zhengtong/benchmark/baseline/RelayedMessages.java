package org.zhengtong.benchmark.baseline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;

/** Messages through the outbox, the relay and the queue to a connector: timed from their commit on. */
@Component(service = RelayedMessages.class)
@Path("/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RelayedMessages {

    private final Transactions transactions;
    private final Outbox outbox;
    private final CountingConnector connector;

    @Activate
    public RelayedMessages(
            @Reference Transactions transactions, @Reference Outbox outbox, @Reference CountingConnector connector) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.connector = connector;
    }

    @POST
    public Took publish(Map<String, Integer> size) {
        String payload = "{\"text\":\"" + "x".repeat(size.get("characters")) + "\"}";
        connector.expect(size.get("messages"));
        transactions.run(() -> outbox.publishAll(messages(size.get("messages"), payload)));
        long start = System.nanoTime();
        connector.await();
        return Took.since(start);
    }

    private static List<NewMessage> messages(int count, String payload) {
        Instant now = Instant.now();
        return IntStream.range(0, count)
                .mapToObj(number ->
                        NewMessage.of(CountingConnector.TOPIC, "key-" + number % 1000, payload, now, "benchmark"))
                .toList();
    }
}
