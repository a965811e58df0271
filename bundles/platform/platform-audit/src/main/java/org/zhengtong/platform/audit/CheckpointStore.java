package org.zhengtong.platform.audit;

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
import org.zhengtong.platform.evidence.Checkpoint;

/** The signed ends of the chain. All methods want a transaction. */
@Component(service = CheckpointStore.class)
public final class CheckpointStore {

    private static final String SELECT = "select chain_no, hash, made_at, key_id, signature from audit_checkpoint";

    private final Transactions transactions;

    @Activate
    public CheckpointStore(
            @Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
    }

    void add(Checkpoint checkpoint) {
        sql().update(
                        "insert into audit_checkpoint (chain_no, hash, made_at, key_id, signature) values (?, ?, ?, ?, ?)",
                        checkpoint.chainNo(),
                        checkpoint.hash(),
                        checkpoint.madeAt(),
                        checkpoint.keyId(),
                        checkpoint.signature());
    }

    public Optional<Checkpoint> last() {
        return sql().first(SELECT + " order by chain_no desc fetch first 1 rows only", CheckpointStore::read);
    }

    /** The last one that was made at {@code time} or before. */
    public Optional<Checkpoint> lastMadeUntil(Instant time) {
        return sql().first(
                        SELECT + " where chain_no = (select max(chain_no) from audit_checkpoint where made_at <= ?)",
                        CheckpointStore::read,
                        time);
    }

    /** The first one that was made at {@code time} or after. */
    public Optional<Checkpoint> firstMadeFrom(Instant time) {
        return sql().first(
                        SELECT + " where chain_no = (select min(chain_no) from audit_checkpoint where made_at >= ?)",
                        CheckpointStore::read,
                        time);
    }

    /** The last one that covers no link behind {@code chainNo}. */
    public Optional<Checkpoint> lastUpTo(long chainNo) {
        return sql().first(
                        SELECT + " where chain_no <= ? order by chain_no desc fetch first 1 rows only",
                        CheckpointStore::read,
                        chainNo);
    }

    /** In the order of the chain. */
    public List<Checkpoint> between(long first, long last) {
        return sql().query(
                        SELECT + " where chain_no between ? and ? order by chain_no",
                        CheckpointStore::read,
                        first,
                        last);
    }

    public long countBetween(long first, long last) {
        return sql().count("select count(*) from audit_checkpoint where chain_no between ? and ?", first, last);
    }

    /** Newest first, of those before {@code chainNo}. */
    public List<Checkpoint> before(long chainNo, int limit) {
        return sql().query(
                        SELECT + " where chain_no < ? order by chain_no desc fetch first ? rows only",
                        CheckpointStore::read,
                        chainNo,
                        limit);
    }

    /** Those that lie in an archive file. */
    public void removeBefore(long chainNo) {
        sql().update("delete from audit_checkpoint where chain_no < ?", chainNo);
    }

    private Sql sql() {
        return transactions.sql();
    }

    private static Checkpoint read(Row row) {
        return new Checkpoint(
                row.longNumber("chain_no"),
                row.text("hash"),
                row.instant("made_at"),
                row.text("key_id"),
                row.text("signature"));
    }
}
