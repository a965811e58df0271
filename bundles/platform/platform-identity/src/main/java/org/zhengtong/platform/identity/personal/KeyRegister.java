package org.zhengtong.platform.identity.personal;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;

/** Remembers beside the data which key they were encrypted with, so that no node works with another one. */
@Component(service = KeyRegister.class)
public final class KeyRegister {

    private static final String NAME = "personal-data";

    private final Transactions transactions;

    @Activate
    public KeyRegister(
            @Reference Transactions transactions, @Reference(target = "(schema=identity)") SchemaReady ready) {
        this.transactions = transactions;
    }

    Optional<String> fingerprint() {
        return transactions.required(() -> transactions
                .sql()
                .first("select fingerprint from identity_key where name = ?", row -> row.text("fingerprint"), NAME));
    }

    /** The registered fingerprint, which is another node's if that was quicker. */
    String register(String fingerprint) {
        try {
            transactions.run(() -> transactions
                    .sql()
                    .update(
                            "insert into identity_key (name, fingerprint, created_at) values (?, ?, ?)",
                            NAME,
                            fingerprint,
                            Instant.now()));
            return fingerprint;
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            return fingerprint().orElseThrow();
        }
    }
}
