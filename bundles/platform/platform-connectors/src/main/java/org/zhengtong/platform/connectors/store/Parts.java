package org.zhengtong.platform.connectors.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zhengtong.platform.api.data.Transactions;

/** A file in the database, in parts that fit into memory. */
final class Parts {

    private final Transactions transactions;
    private final String table;
    private final String key;

    Parts(Transactions transactions, String table, String key) {
        this.transactions = transactions;
        this.table = table;
        this.key = key;
    }

    /** Writes all parts to a file, each read by itself. */
    void write(String id, Path file) throws IOException {
        List<Long> starts = transactions.required(() -> transactions
                .sql()
                .query(
                        "select starts_at from " + table + " where " + key + " = ? order by starts_at",
                        row -> row.longNumber("starts_at"),
                        id));
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long start : starts) {
                out.write(part(id, start));
            }
        }
    }

    private byte[] part(String id, long start) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select content from " + table + " where " + key + " = ? and starts_at = ?",
                        row -> row.bytes("content"),
                        id,
                        start)
                .orElseGet(() -> new byte[0]));
    }
}
