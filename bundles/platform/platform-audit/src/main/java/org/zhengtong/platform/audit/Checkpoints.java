package org.zhengtong.platform.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.evidence.Checkpoint;

/** Signs the end of the chain, when it is time or on demand. Any number of nodes may try at once. */
@Component(service = Checkpoints.class)
public final class Checkpoints {

    private static final int BATCH = 1000;

    private final Transactions transactions;
    private final ChainStore chain;
    private final CheckpointStore store;
    private final EvidenceKey key;
    private final Clock clock;

    @Activate
    public Checkpoints(
            @Reference Transactions transactions,
            @Reference ChainStore chain,
            @Reference CheckpointStore store,
            @Reference EvidenceKey key) {
        this(transactions, chain, store, key, Clock.systemUTC());
    }

    Checkpoints(Transactions transactions, ChainStore chain, CheckpointStore store, EvidenceKey key, Clock clock) {
        this.transactions = transactions;
        this.chain = chain;
        this.store = store;
        this.key = key;
        this.clock = clock;
    }

    /**
     * When a checkpoint is due.
     *
     * @param links so many were added since the last one
     * @param period or some were, and this has passed
     */
    record Rhythm(long links, Duration period) {

        private boolean isDue(long added, Duration passed) {
            return added >= links || added > 0 && passed.compareTo(period) >= 0;
        }
    }

    void makeIfDue(Rhythm rhythm) {
        if (transactions.required(() -> isDue(rhythm))) {
            transactions.run(() -> {
                chain.lock(clock.instant());
                if (isDue(rhythm)) {
                    make();
                }
            });
        }
    }

    private boolean isDue(Rhythm rhythm) {
        Optional<Checkpoint> last = store.last();
        long added = chain.head().chainNo() - last.map(Checkpoint::chainNo).orElse(0L);
        Duration passed = Duration.between(last.map(Checkpoint::madeAt).orElse(Instant.EPOCH), clock.instant());
        return rhythm.isDue(added, passed);
    }

    /**
     * Seals what is committed, and signs.
     *
     * @return the new checkpoint, or the last one if it covers everything; empty if nothing was ever sealed
     */
    public Optional<Checkpoint> makeNow() {
        ChainSealer sealer = new ChainSealer(transactions, chain, clock, BATCH);
        boolean more = true;
        while (more) {
            more = sealer.sealSome();
        }
        return transactions.required(() -> {
            chain.lock(clock.instant());
            Optional<Checkpoint> last = store.last();
            boolean isCovered =
                    chain.head().chainNo() <= last.map(Checkpoint::chainNo).orElse(0L);
            return isCovered ? last : Optional.of(make());
        });
    }

    /** Only while the end of the chain is locked. */
    private Checkpoint make() {
        ChainHead head = chain.head();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Checkpoint made = Checkpoint.sign(key.get(), head.chainNo(), head.hash(), now);
        store.add(made);
        return made;
    }
}
