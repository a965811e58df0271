package org.zhengtong.platform.audit.export;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.audit.ArchivedPart;
import org.zhengtong.platform.audit.KeyStore;
import org.zhengtong.platform.evidence.Checkpoint;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Extent.Content;
import org.zhengtong.platform.evidence.Extent.Purpose;

/** The log as proof for others. */
@Component
public final class StoredEvidence implements Evidence {

    private final ChainParts parts;
    private final ChainFiles files;
    private final KeyStore keys;
    private final AuditLog auditLog;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public StoredEvidence(
            @Reference ChainParts parts,
            @Reference ChainFiles files,
            @Reference KeyStore keys,
            @Reference AuditLog auditLog) {
        this.parts = parts;
        this.files = files;
        this.keys = keys;
        this.auditLog = auditLog;
    }

    @Override
    public SignedCheckpoint checkpoint() {
        return view(parts.end());
    }

    @Override
    public Page<SignedCheckpoint> checkpoints(PageRequest page) {
        List<Checkpoint> found = parts.before(before(page.cursor()), page.limit() + 1);
        return Page.of(found, page.limit(), last -> Long.toString(last.chainNo()))
                .map(StoredEvidence::view);
    }

    private static long before(String cursor) {
        try {
            return cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException noCursor) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, "cursor", cursor, "上一页返回的 nextCursor");
        }
    }

    private static SignedCheckpoint view(Checkpoint checkpoint) {
        return new SignedCheckpoint(
                checkpoint.chainNo(),
                checkpoint.hash(),
                checkpoint.madeAt(),
                checkpoint.keyId(),
                checkpoint.signature());
    }

    @Override
    public List<PublicKey> keys() {
        return keys.all();
    }

    @Override
    public Export export(Period period) {
        Instant now = clock.instant();
        Extent extent = files.extent(Purpose.EXPORT, parts.of(period), now);
        Content content = extent.content();
        auditLog.record(AuditEvent.done(
                "evidence.export",
                "evidence",
                content.first() + "-" + content.last(),
                Map.of(
                        "from", period.from().map(Instant::toString).orElse(""),
                        "to", period.to().map(Instant::toString).orElse(""))));
        return new ChainExport(files, extent);
    }

    @Override
    public List<Archive> archives() {
        return parts.archived().stream().map(StoredEvidence::view).toList();
    }

    private static Archive view(ArchivedPart part) {
        return new Archive(
                part.extent().content().first(),
                part.last(),
                part.file(),
                part.digest(),
                part.bytes(),
                part.archivedAt());
    }
}
