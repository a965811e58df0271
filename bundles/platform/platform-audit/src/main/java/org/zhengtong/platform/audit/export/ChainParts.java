package org.zhengtong.platform.audit.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditRefusal;
import org.zhengtong.platform.api.audit.Evidence.Period;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.audit.ArchiveStore;
import org.zhengtong.platform.audit.ArchivedPart;
import org.zhengtong.platform.audit.CheckpointStore;
import org.zhengtong.platform.audit.Checkpoints;
import org.zhengtong.platform.evidence.Checkpoint;

/** Which links of the chain belong to which time. What was sealed at a checkpoint happened before that was made. */
@Component(service = ChainParts.class)
public final class ChainParts {

    /** How much later than it happened an act may be committed and sealed, and still be counted to its time. */
    private static final Duration LATENESS = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Checkpoints checkpoints;
    private final CheckpointStore store;
    private final ArchiveStore archives;

    @Activate
    public ChainParts(
            @Reference Transactions transactions,
            @Reference Checkpoints checkpoints,
            @Reference CheckpointStore store,
            @Reference ArchiveStore archives) {
        this.transactions = transactions;
        this.checkpoints = checkpoints;
        this.store = store;
        this.archives = archives;
    }

    /** The end of the chain, signed just now. */
    Checkpoint end() {
        return checkpoints.makeNow().orElseThrow(ChainParts::nothing);
    }

    /**
     * The links of a period, from checkpoint to checkpoint, as far as they are not archived.
     *
     * @throws RefusedException {@code nothing_sealed} if there are none
     */
    ChainPart of(Period period) {
        Checkpoint end = end();
        return Optional.of(transactions.required(() -> new ChainPart(
                        behind(period.from()), period.to().flatMap(this::endOf).orElse(end))))
                .filter(part -> !part.isEmpty())
                .orElseThrow(ChainParts::nothing);
    }

    private Optional<Checkpoint> behind(Optional<Instant> from) {
        Optional<Checkpoint> beginning = from.flatMap(store::lastMadeUntil);
        Optional<Checkpoint> archived = archives.last().flatMap(this::endOf);
        return archived.filter(there -> beginning.map(Checkpoint::chainNo).orElse(0L) < there.chainNo())
                .or(() -> beginning);
    }

    private Optional<Checkpoint> endOf(ArchivedPart archived) {
        return store.lastUpTo(archived.last());
    }

    private Optional<Checkpoint> endOf(Instant to) {
        return store.firstMadeFrom(to.plus(LATENESS));
    }

    /** Newest first. */
    List<Checkpoint> before(long chainNo, int limit) {
        return transactions.required(() -> store.before(chainNo, limit));
    }

    /** Oldest first. */
    List<ArchivedPart> archived() {
        return transactions.required(archives::all);
    }

    private static RefusedException nothing() {
        return new RefusedException(AuditRefusal.NOTHING_SEALED, "");
    }
}
