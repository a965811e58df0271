package org.zhengtong.platform.connectors.store;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Signers that are trusted, with their keys. */
@Component(service = TrustStore.class)
public final class TrustStore {

    private final Transactions transactions;

    @Activate
    public TrustStore(
            @Reference Transactions transactions, @Reference(target = "(schema=connector)") SchemaReady ready) {
        this.transactions = transactions;
    }

    private Sql sql() {
        return transactions.sql();
    }

    public List<TrustRow> all() {
        return transactions.required(() -> sql().query(
                        "select name, key_id, pem, not_before, not_after, caller, created_at from connector_trust"
                                + " order by name",
                        TrustStore::trust));
    }

    private static TrustRow trust(Row row) {
        TrustedSigner signer = new TrustedSigner(
                row.text("name"),
                row.text("key_id"),
                row.optionalInstant("not_before"),
                row.optionalInstant("not_after"),
                row.text("caller"),
                row.instant("created_at"));
        return new TrustRow(signer, row.text("pem"));
    }

    /** @return whether neither the name nor the key was there */
    public boolean add(TrustRow added) {
        TrustedSigner signer = added.signer();
        try {
            transactions.run(() -> sql().update(
                            "insert into connector_trust (name, key_id, pem, not_before, not_after, caller, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)",
                            signer.name(),
                            signer.keyId(),
                            added.pem(),
                            signer.notBefore().orElse(null),
                            signer.notAfter().orElse(null),
                            signer.caller(),
                            signer.addedAt()));
            return true;
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            return false;
        }
    }

    /** @return whether it was there */
    public boolean remove(String name) {
        return transactions.required(() -> sql().update("delete from connector_trust where name = ?", name) == 1);
    }

    /** A signer with the key: a public key in PEM, also when it came in a certificate. */
    public record TrustRow(TrustedSigner signer, String pem) {}
}
