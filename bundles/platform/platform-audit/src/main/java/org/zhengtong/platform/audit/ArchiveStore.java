package org.zhengtong.platform.audit;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Extent.Content;
import org.zhengtong.platform.evidence.Extent.Purpose;

/** Which parts of the chain are in files. All methods want a transaction. */
@Component(service = ArchiveStore.class)
public final class ArchiveStore {

    private static final String SELECT = "select first_no, last_no, hash_before, hash, checkpoints, written_at, key_id,"
            + " signature, file_name, file_digest, file_bytes, archived_at from audit_archive";

    private final Transactions transactions;

    @Activate
    public ArchiveStore(@Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
    }

    public void add(ArchivedPart part) {
        Extent extent = part.extent();
        Content content = extent.content();
        transactions
                .sql()
                .update(
                        "insert into audit_archive (first_no, last_no, hash_before, hash, checkpoints, written_at,"
                                + " key_id, signature, file_name, file_digest, file_bytes, archived_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        content.first(),
                        content.last(),
                        content.hashBefore(),
                        content.hash(),
                        content.checkpoints(),
                        extent.writtenAt(),
                        extent.keyId(),
                        extent.signature(),
                        part.file(),
                        part.digest(),
                        part.bytes(),
                        part.archivedAt());
    }

    /** Behind which the chain in the database begins. */
    public Optional<ArchivedPart> last() {
        return transactions.sql().first(SELECT + " order by last_no desc fetch first 1 rows only", ArchiveStore::read);
    }

    /** Oldest first. */
    public List<ArchivedPart> all() {
        return transactions.sql().query(SELECT + " order by last_no", ArchiveStore::read);
    }

    private static ArchivedPart read(Row row) {
        Content content = new Content(
                row.longNumber("first_no"),
                row.longNumber("last_no"),
                row.text("hash_before"),
                row.text("hash"),
                row.longNumber("checkpoints"));
        Extent extent = new Extent(
                Purpose.ARCHIVE, content, row.instant("written_at"), row.text("key_id"), row.text("signature"));
        return new ArchivedPart(
                extent,
                row.text("file_name"),
                row.text("file_digest"),
                row.longNumber("file_bytes"),
                row.instant("archived_at"));
    }
}
