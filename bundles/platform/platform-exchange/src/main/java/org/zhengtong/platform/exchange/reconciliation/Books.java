package org.zhengtong.platform.exchange.reconciliation;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.exchange.outbox.RelaySignal;
import org.zhengtong.platform.exchange.store.ConnectorStore;
import org.zhengtong.platform.exchange.store.DifferenceStore;
import org.zhengtong.platform.exchange.store.ReconciliationStore;
import org.zhengtong.platform.exchange.store.ResendStore;
import org.zhengtong.platform.exchange.store.SettledStore;

/** Our own books: what was delivered, and what earlier comparisons found. */
@Component(service = Books.class)
public final class Books {

    private final ConnectorStore connectors;
    private final SettledStore settled;
    private final ReconciliationStore comparisons;
    private final DifferenceStore differences;
    private final Sending sending;
    private final Transactions transactions;

    @Activate
    public Books(
            @Reference Transactions transactions,
            @Reference ConnectorStore connectors,
            @Reference SettledStore settled,
            @Reference ReconciliationStore comparisons,
            @Reference DifferenceStore differences,
            @Reference ResendStore resends,
            @Reference RelaySignal signal) {
        this.transactions = transactions;
        this.connectors = connectors;
        this.settled = settled;
        this.comparisons = comparisons;
        this.differences = differences;
        this.sending =
                (connector, ids) -> resends.resend(connector, ids, Set.of(DeliveryState.DELIVERED), signal::wake);
    }

    ConnectorStore connectors() {
        return connectors;
    }

    SettledStore settled() {
        return settled;
    }

    ReconciliationStore comparisons() {
        return comparisons;
    }

    DifferenceStore differences() {
        return differences;
    }

    Findings findings(String reconciliationId) {
        return new Findings(reconciliationId, transactions, comparisons, differences);
    }

    /** Sends settled messages again, in the present transaction. */
    List<String> resend(String connector, List<String> messageIds) {
        return sending.resend(connector, messageIds);
    }

    /** How to send again. */
    @FunctionalInterface
    private interface Sending {
        List<String> resend(String connector, List<String> messageIds);
    }
}
