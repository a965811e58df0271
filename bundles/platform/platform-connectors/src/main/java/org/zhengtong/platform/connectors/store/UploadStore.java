package org.zhengtong.platform.connectors.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.KarUploads.KarUpload;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Uploads that are under way, or that nothing was made of yet. */
@Component(service = UploadStore.class)
public final class UploadStore {

    private static final String SELECT = "select id, file_name, size, digest, received from connector_upload";

    private final Transactions transactions;
    private final Parts parts;

    @Activate
    public UploadStore(
            @Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
        this.parts = new Parts(transactions, "connector_upload_part", "upload_id");
    }

    private Sql sql() {
        return transactions.sql();
    }

    public Optional<KarUpload> find(String id) {
        return transactions.required(() -> sql().first(SELECT + " where id = ?", UploadStore::upload, id));
    }

    /** The upload of that content by that caller. */
    public Optional<KarUpload> find(String digest, long size, String caller) {
        return transactions.required(() -> sql().first(
                        SELECT + " where digest = ? and size = ? and caller = ? order by id desc",
                        UploadStore::upload,
                        digest,
                        size,
                        caller));
    }

    private static KarUpload upload(Row row) {
        return new KarUpload(
                row.text("id"),
                row.text("file_name"),
                row.longNumber("size"),
                row.text("digest"),
                row.longNumber("received"));
    }

    public void add(KarUpload upload, String caller) {
        Instant now = Instant.now();
        transactions.run(() -> sql().update(
                        "insert into connector_upload (id, file_name, size, digest, received, caller, created_at, updated_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        upload.id(),
                        upload.name(),
                        upload.size(),
                        upload.digest(),
                        upload.received(),
                        caller,
                        now,
                        now));
    }

    /** @return whether the part goes on where the upload stands */
    public boolean append(String id, long offset, byte[] content) {
        return transactions.required(() -> {
            boolean fits = sql().update(
                                    "update connector_upload set received = ?, updated_at = ? where id = ? and received = ?",
                                    offset + content.length,
                                    Instant.now(),
                                    id,
                                    offset)
                    == 1;
            if (fits) {
                sql().update(
                                "insert into connector_upload_part (upload_id, starts_at, content) values (?, ?, ?)",
                                id,
                                offset,
                                content);
            }
            return fits;
        });
    }

    /** Writes what has come to a file. */
    public void write(String id, Path file) throws IOException {
        parts.write(id, file);
    }

    public void remove(String id) {
        transactions.run(() -> {
            sql().update("delete from connector_upload_part where upload_id = ?", id);
            sql().update("delete from connector_upload where id = ?", id);
        });
    }

    /** Forgets uploads that nothing was added to since then. */
    public void removeOlderThan(Instant moment) {
        List<String> stale = transactions.required(() ->
                sql().query("select id from connector_upload where updated_at < ?", row -> row.text("id"), moment));
        stale.forEach(this::remove);
    }
}
