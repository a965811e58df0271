package org.zhengtong.platform.exchange.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Reconciliations.Difference;
import org.zhengtong.platform.api.exchange.Reconciliations.Kind;
import org.zhengtong.platform.exchange.store.DifferenceStore;
import org.zhengtong.platform.exchange.store.ReconciliationCounts;
import org.zhengtong.platform.exchange.store.ReconciliationStore;

/** Counts what a comparison finds, and keeps it: every difference up to a limit, and how many there are. */
final class Findings {

    static final int KEPT_OF_A_KIND = 10_000;

    private final String id;
    private final Transactions transactions;
    private final ReconciliationStore store;
    private final DifferenceStore differences;
    private ReconciliationCounts counts = ReconciliationCounts.NONE;
    private int stored;

    Findings(String id, Transactions transactions, ReconciliationStore store, DifferenceStore differences) {
        this.id = id;
        this.transactions = transactions;
        this.store = store;
        this.differences = differences;
    }

    void theirs(int more) {
        counts = counts.plusTheirs(more);
        store.progress(id, counts);
    }

    void ours(int more) {
        counts = counts.plusOurs(more);
        store.progress(id, counts);
    }

    /** Keeps what is missing, together with the act of sending it again. */
    void missing(List<Missing> found, Resending resending) {
        if (found.isEmpty()) {
            return;
        }
        ReconciliationCounts after = transactions.required(() -> {
            int resent = resending.resend(found);
            keep(found.stream().map(Missing::difference).toList(), counts.missing());
            ReconciliationCounts next = counts.plusMissing(found.size(), resent);
            store.progress(id, next);
            return next;
        });
        counted(after, found.size(), counts.missing());
    }

    void extra(List<Extra> found) {
        if (found.isEmpty()) {
            return;
        }
        ReconciliationCounts after = transactions.required(() -> {
            keep(found.stream().map(Extra::difference).toList(), counts.extra());
            ReconciliationCounts next = counts.plusExtra(found.size());
            store.progress(id, next);
            return next;
        });
        counted(after, found.size(), counts.extra());
    }

    /** A transaction may be run twice: only what it came to in the end counts here. */
    private void counted(ReconciliationCounts after, int found, long before) {
        stored += room(found, before);
        counts = after;
    }

    private void keep(List<Difference> found, long before) {
        int room = room(found.size(), before);
        differences.add(
                id,
                IntStream.range(0, room)
                        .mapToObj(i -> numbered(found.get(i), stored + i + 1))
                        .toList());
    }

    private static int room(int found, long before) {
        return (int) Math.max(0, Math.min(found, KEPT_OF_A_KIND - before));
    }

    private static Difference numbered(Difference one, int number) {
        return new Difference(number, one.kind(), one.record(), one.messageId(), one.key(), one.delivery());
    }

    boolean isEqual() {
        return counts.isEqual();
    }

    /** A message whose record is not there. */
    record Missing(NewMessage message, String recordId) {
        private Difference difference() {
            return new Difference(0, Kind.MISSING, recordId, message.id(), message.key(), Optional.empty());
        }
    }

    /** A record that nobody here knows of, and the key that it seems to belong to. */
    record Extra(String recordId, String key) {
        private Difference difference() {
            return new Difference(0, Kind.EXTRA, recordId, "", key, Optional.empty());
        }
    }

    /** Sends again what is missing, in the present transaction. */
    @FunctionalInterface
    interface Resending {
        int resend(List<Missing> missing);
    }
}
