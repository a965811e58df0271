package org.zhengtong.platform.audit;

import static org.zhengtong.platform.api.audit.AuditLog.AuditEvent.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.testkit.TestDatabase;

/** An empty audit log on a test database, with everything that belongs to it. */
public final class AuditFixture {

    static final AuditQuery EVERYTHING = new AuditQuery("", "", "", "", null, null, null, null);

    public final Transactions transactions;
    public final ChainStore chain;
    public final CheckpointStore checkpointStore;
    public final ArchiveStore archives;
    public final KeyStore keys;
    public final EvidenceKey key;
    public final EntryDesk desk;
    public final ChainVerifier verifier;
    public final StoredAuditLog log;

    public AuditFixture(TestDatabase database) {
        transactions = database.apply("db/audit.xml").clear().transactions();
        chain = new ChainStore(transactions, database.ready());
        checkpointStore = new CheckpointStore(transactions, database.ready());
        archives = new ArchiveStore(transactions, database.ready());
        keys = new KeyStore(transactions, database.ready());
        key = new EvidenceKey(keys, keyFile());
        EntryStore entries = new EntryStore(transactions, database.ready());
        desk = new EntryDesk(entries);
        verifier = new ChainVerifier(transactions, chain, checkpointStore, archives, keys);
        log = new StoredAuditLog(desk, entries, verifier);
    }

    /** One key for all tests: to make one takes a while. */
    private static Path keyFile() {
        return KeyFile.PATH;
    }

    private static final class KeyFile {
        private static final Path PATH = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("audit-key");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("evidence-sm2.pem");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    ChainSealer sealer() {
        return sealer(Clock.systemUTC(), 1000);
    }

    ChainSealer sealer(Clock clock, int batch) {
        return new ChainSealer(transactions, chain, clock, batch);
    }

    public Checkpoints checkpoints(Clock clock) {
        return new Checkpoints(transactions, chain, checkpointStore, key, clock);
    }

    public void seal() {
        sealAll(sealer());
    }

    static void sealAll(ChainSealer sealer) {
        boolean more = true;
        while (more) {
            more = sealer.sealSome();
        }
    }

    public void record(String... cases) {
        for (String caseNo : cases) {
            log.record(submitted(caseNo));
        }
    }

    /** In a transaction, where entries wait for the next statement else. */
    void recordAtOnce(String caseNo) {
        record(caseNo);
        count("select count(*) from audit_entry where object_id = '" + caseNo + "'");
    }

    static AuditEvent submitted(String caseNo) {
        return done("rating.submit", "case", caseNo, Map.of("level", "1"));
    }

    public int update(String sql, Object... parameters) {
        return transactions.required(() -> transactions.sql().update(sql, parameters));
    }

    public long count(String sql) {
        return transactions.required(() -> transactions.sql().count(sql));
    }
}
