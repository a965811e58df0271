package org.zhengtong.platform.identity.caller;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Caller.Kind;

/** Digests of bearer tokens. All methods want a transaction. */
@Component(service = TokenStore.class)
public final class TokenStore {

    private final Transactions transactions;

    @Activate
    public TokenStore(
            @Reference Transactions transactions, @Reference(target = "(schema=identity)") SchemaReady ready) {
        this.transactions = transactions;
    }

    void add(StoredToken token) {
        sql().update(
                        "insert into identity_token (digest, caller_kind, caller_id, created_at, used_at, expires_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        token.digest(),
                        token.kind(),
                        token.callerId(),
                        token.usedAt(),
                        token.usedAt(),
                        token.expiresAt());
    }

    Optional<StoredToken> find(String digest) {
        return sql().first(
                        "select digest, caller_kind, caller_id, used_at, expires_at from identity_token where digest = ?",
                        TokenStore::token,
                        digest);
    }

    private static StoredToken token(Row row) {
        return new StoredToken(
                row.text("digest"),
                Kind.valueOf(row.text("caller_kind")),
                row.text("caller_id"),
                row.instant("used_at"),
                row.instant("expires_at"));
    }

    void used(String digest, Instant now) {
        sql().update("update identity_token set used_at = ? where digest = ?", now, digest);
    }

    void remove(String digest) {
        sql().update("delete from identity_token where digest = ?", digest);
    }

    void removeOf(Kind kind, String callerId) {
        sql().update("delete from identity_token where caller_id = ? and caller_kind = ?", callerId, kind);
    }

    /** @return how many there were */
    int removeExpired(Instant now) {
        return sql().update("delete from identity_token where expires_at <= ?", now);
    }

    long countExpired(Instant now) {
        return sql().count("select count(*) from identity_token where expires_at <= ?", now);
    }

    private Sql sql() {
        return transactions.sql();
    }
}
