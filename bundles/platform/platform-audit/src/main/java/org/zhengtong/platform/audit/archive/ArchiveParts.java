package org.zhengtong.platform.audit.archive;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.audit.ArchiveStore;
import org.zhengtong.platform.audit.ArchivedPart;
import org.zhengtong.platform.audit.CheckpointStore;
import org.zhengtong.platform.audit.export.ChainPart;
import org.zhengtong.platform.evidence.Checkpoint;

/** What is next to be archived, and what was. */
@Component(service = ArchiveParts.class)
public final class ArchiveParts {

    private final Transactions transactions;
    private final CheckpointStore checkpoints;
    private final ArchiveStore archives;
    private final AuditLog auditLog;

    @Activate
    public ArchiveParts(
            @Reference Transactions transactions,
            @Reference CheckpointStore checkpoints,
            @Reference ArchiveStore archives,
            @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.checkpoints = checkpoints;
        this.archives = archives;
        this.auditLog = auditLog;
    }

    /** Number of the last link that is in a file, 0 if none is. */
    long lastArchived() {
        return transactions.required(archives::last).map(ArchivedPart::last).orElse(0L);
    }

    /**
     * The next part of which every entry is older than {@code before}.
     *
     * @param links about how many links it may have
     */
    Optional<ChainPart> next(Instant before, long links) {
        return transactions.required(() -> {
            long last = lastArchived();
            Optional<Checkpoint> behind = last == 0 ? Optional.empty() : checkpoints.lastUpTo(last);
            return checkpoints
                    .lastMadeUntil(before)
                    .filter(limit -> limit.chainNo() > last)
                    .map(limit -> new ChainPart(behind, end(last, links, limit)));
        });
    }

    private Checkpoint end(long last, long links, Checkpoint limit) {
        return checkpoints
                .lastUpTo(Math.min(last + links, limit.chainNo()))
                .filter(end -> end.chainNo() > last)
                .orElseGet(() -> checkpoints.between(last + 1, limit.chainNo()).get(0));
    }

    /** From now on the chain in the database begins behind this part. */
    void moved(ArchivedPart part) {
        transactions.run(() -> {
            archives.add(part);
            checkpoints.removeBefore(part.last());
            auditLog.record(new AuditEvent(
                    LogClass.SYSTEM,
                    "evidence.archive",
                    "evidence",
                    part.extent().content().first() + "-" + part.last(),
                    Result.DONE,
                    Map.of("file", part.file(), "digest", part.digest())));
        });
    }
}
