package org.zhengtong.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.api.data.Transactions;

/**
 * Lengthens the chain. Entries are sealed in the order of their sequence numbers; one that was committed after higher
 * numbers had been sealed follows as soon as it is seen. Any number of nodes may try at once.
 */
final class ChainSealer {

    private static final int GAPS_AT_ONCE = 100;

    private final Transactions transactions;
    private final ChainStore store;
    private final Clock clock;
    private final int batch;

    /** @param batch how many entries one transaction takes from the end of the log */
    ChainSealer(Transactions transactions, ChainStore store, Clock clock, int batch) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
        this.batch = batch;
    }

    /**
     * Seals one batch of what is committed.
     *
     * @return whether more was waiting than one batch takes; what has come meanwhile can wait for the next round, in which
     *     it shares a transaction with others
     */
    boolean sealSome() {
        return transactions.required(this::hasWork) && transactions.required(this::sealBatch);
    }

    private boolean hasWork() {
        return store.hasEntriesAfter(store.head().lastSeq()) || store.hasGapsToLookAt(clock.instant());
    }

    private boolean sealBatch() {
        Instant now = clock.instant();
        ChainHead head = store.lock(now);
        List<Gap> gaps = store.gapsToLookAt(now, GAPS_AT_ONCE);
        List<AuditEntry> entries = new ArrayList<>(late(gaps, now));
        List<AuditEntry> fresh = store.entriesAfter(head.lastSeq(), batch);
        entries.addAll(fresh);
        store.addGaps(gaps(head.lastSeq(), fresh, now));
        List<Seal> seals = seals(head, entries);
        store.append(seals);
        store.move(endAfter(head, seals, fresh), now);
        return fresh.size() == batch || gaps.size() == GAPS_AT_ONCE;
    }

    private List<AuditEntry> late(List<Gap> gaps, Instant now) {
        List<AuditEntry> late = new ArrayList<>();
        for (Gap gap : gaps) {
            late.addAll(store.unsealedIn(gap));
            if (gap.isGivenUp(now) || store.entriesIn(gap) == gap.size()) {
                store.close(gap);
            } else {
                store.lookAgain(gap, gap.nextLook(now));
            }
        }
        return late;
    }

    private static List<Gap> gaps(long lastSeq, List<AuditEntry> entries, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        long expected = lastSeq + 1;
        for (AuditEntry entry : entries) {
            if (entry.seq() > expected) {
                gaps.add(new Gap(expected, entry.seq() - 1, now));
            }
            expected = entry.seq() + 1;
        }
        return gaps;
    }

    private static List<Seal> seals(ChainHead head, List<AuditEntry> entries) {
        List<Seal> seals = new ArrayList<>(entries.size());
        Seal last = new Seal(head.chainNo(), 0, head.hash());
        for (AuditEntry entry : entries) {
            last = Seal.after(last.chainNo(), last.hash(), entry);
            seals.add(last);
        }
        return seals;
    }

    private static ChainHead endAfter(ChainHead head, List<Seal> seals, List<AuditEntry> fresh) {
        long lastSeq =
                fresh.isEmpty() ? head.lastSeq() : fresh.get(fresh.size() - 1).seq();
        if (seals.isEmpty()) {
            return new ChainHead(head.chainNo(), head.hash(), lastSeq);
        }
        Seal last = seals.get(seals.size() - 1);
        return new ChainHead(last.chainNo(), last.hash(), lastSeq);
    }
}
