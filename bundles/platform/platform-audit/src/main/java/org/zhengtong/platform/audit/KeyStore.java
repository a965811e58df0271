package org.zhengtong.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.Evidence.PublicKey;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.signing.KeyFormatException;
import org.zhengtong.platform.signing.VerificationKey;

/** The public halves of the keys that sign or once signed evidence of this installation. */
@Component(service = KeyStore.class)
public final class KeyStore {

    private final Transactions transactions;

    @Activate
    public KeyStore(@Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
    }

    /** Several nodes may register the same key at once. */
    void register(VerificationKey key) {
        try {
            transactions.run(() -> insert(key));
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
        }
    }

    private void insert(VerificationKey key) {
        if (transactions.sql().count("select count(*) from audit_key where id = ?", key.id()) == 0) {
            transactions
                    .sql()
                    .update(
                            "insert into audit_key (id, public_key, created_at) values (?, ?, ?)",
                            key.id(),
                            key.pem(),
                            Instant.now());
        }
    }

    /** Oldest first. */
    public List<PublicKey> all() {
        return transactions.required(() -> transactions
                .sql()
                .query(
                        "select id, public_key, created_at from audit_key order by created_at, id",
                        row -> new PublicKey(row.text("id"), row.instant("created_at"), row.text("public_key"))));
    }

    /** Those of {@link #all} that are what they say; a row that somebody spoiled is left out. */
    public List<VerificationKey> usable() {
        return all().stream().flatMap(key -> parse(key).stream()).toList();
    }

    private static Optional<VerificationKey> parse(PublicKey key) {
        try {
            return Optional.of(VerificationKey.parse(key.pem()))
                    .filter(parsed -> parsed.id().equals(key.id()));
        } catch (KeyFormatException spoiled) {
            return Optional.empty();
        }
    }
}
