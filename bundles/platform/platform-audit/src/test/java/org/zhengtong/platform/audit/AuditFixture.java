package org.zhengtong.platform.audit;

import static org.zhengtong.platform.api.audit.AuditLog.AuditEvent.done;

import java.time.Clock;
import java.util.Map;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.testkit.TestDatabase;

/** An empty audit log on a test database. */
final class AuditFixture {

    static final AuditQuery EVERYTHING = new AuditQuery("", "", "", "", null, null, null, null);

    final Transactions transactions;
    final ChainStore chain;
    final StoredAuditLog log;

    AuditFixture(TestDatabase database) {
        transactions = database.apply("db/audit.xml").clear().transactions();
        chain = new ChainStore(transactions, database.ready());
        log = new StoredAuditLog(
                new EntryStore(transactions, database.ready()), new ChainVerifier(transactions, chain));
    }

    ChainSealer sealer() {
        return sealer(Clock.systemUTC(), 1000);
    }

    ChainSealer sealer(Clock clock, int batch) {
        return new ChainSealer(transactions, chain, clock, batch);
    }

    void seal() {
        sealAll(sealer());
    }

    static void sealAll(ChainSealer sealer) {
        while (sealer.sealSome()) {
            // until nothing is left
        }
    }

    void record(String... cases) {
        for (String caseNo : cases) {
            log.record(submitted(caseNo));
        }
    }

    static AuditEvent submitted(String caseNo) {
        return done("rating.submit", "case", caseNo, Map.of("level", "1"));
    }

    int update(String sql, Object... parameters) {
        return transactions.required(() -> transactions.sql().update(sql, parameters));
    }

    long count(String sql) {
        return transactions.required(() -> transactions.sql().count(sql));
    }
}
