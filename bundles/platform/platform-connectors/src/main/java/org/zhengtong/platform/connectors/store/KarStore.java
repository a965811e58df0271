package org.zhengtong.platform.connectors.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** KARs of installed connectors, and of their earlier versions. */
@Component(service = KarStore.class)
public final class KarStore {

    private static final String SELECT = "select digest, connector, bundle_version, bundles, size, signer, signature,"
            + " failure, caller, created_at from connector_kar";

    private final Transactions transactions;
    private final Parts parts;

    @Activate
    public KarStore(@Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
        this.parts = new Parts(transactions, "connector_kar_part", "digest");
    }

    private Sql sql() {
        return transactions.sql();
    }

    public Optional<KarRow> find(String digest) {
        return transactions.required(() -> sql().first(SELECT + " where digest = ?", KarStore::kar, digest));
    }

    /** Newest first. */
    public List<KarRow> of(String connector) {
        return transactions.required(() -> sql().query(
                        SELECT + " where connector = ? order by created_at desc, digest", KarStore::kar, connector));
    }

    private static KarRow kar(Row row) {
        return new KarRow(
                row.text("digest"),
                row.text("connector"),
                row.text("bundle_version"),
                row.number("bundles"),
                row.longNumber("size"),
                row.text("signer"),
                row.text("signature"),
                row.text("failure"),
                row.text("caller"),
                row.instant("created_at"));
    }

    /** Keeps what was uploaded; a version that was kept before becomes the newest. */
    public void keep(KarRow kar, String upload) {
        transactions.run(() -> {
            remove(kar.digest());
            sql().update(
                            "insert into connector_kar (digest, connector, bundle_version, bundles, size, signer,"
                                    + " signature, failure, caller, created_at, updated_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            kar.digest(),
                            kar.connector(),
                            kar.version(),
                            kar.bundles(),
                            kar.size(),
                            kar.signer(),
                            kar.signature(),
                            kar.failure(),
                            kar.caller(),
                            kar.createdAt(),
                            kar.createdAt());
            sql().update(
                            "insert into connector_kar_part (digest, starts_at, content) select ?, starts_at, content"
                                    + " from connector_upload_part where upload_id = ?",
                            kar.digest(),
                            upload);
        });
    }

    /** Writes the KAR of a version to a file. */
    public void write(String digest, Path file) throws IOException {
        parts.write(digest, file);
    }

    public void fail(String digest, String failure) {
        transactions.run(() -> sql().update(
                        "update connector_kar set failure = ?, updated_at = ? where digest = ?",
                        failure,
                        Instant.now(),
                        digest));
    }

    public void remove(String digest) {
        transactions.run(() -> {
            sql().update("delete from connector_kar_part where digest = ?", digest);
            sql().update("delete from connector_kar where digest = ?", digest);
        });
    }
}
