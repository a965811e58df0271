package org.zhengtong.platform.exchange.store;

import java.time.Duration;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions.Dialect;

/**
 * The right to relay, held by one node at a time so that order per key holds. The database's clock counts, for the clocks
 * of nodes differ. Derby is embedded in the one node there is: nobody to share with.
 *
 * @param owner this node's run, for instance a random UUID
 * @param length how long the others wait when the owner falls silent
 */
public record RelayLease(String owner, Duration length) {

    private static final String TAKE = "insert into exchange_lease (name, owner, expires_at)"
            + " values ('relay', ?, localtimestamp + ? * interval '1 millisecond')"
            + " on conflict (name) do update set owner = excluded.owner, expires_at = excluded.expires_at"
            + " where exchange_lease.owner = excluded.owner or exchange_lease.expires_at < localtimestamp";

    private static final String RELEASE =
            "update exchange_lease set expires_at = localtimestamp where name = 'relay' and owner = ?";

    boolean take(Sql sql, Dialect dialect) {
        return dialect == Dialect.DERBY || sql.update(TAKE, owner, length.toMillis()) == 1;
    }

    void release(Sql sql, Dialect dialect) {
        if (dialect == Dialect.POSTGRESQL) {
            sql.update(RELEASE, owner);
        }
    }
}
