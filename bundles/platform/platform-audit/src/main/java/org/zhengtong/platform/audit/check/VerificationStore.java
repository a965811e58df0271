package org.zhengtong.platform.audit.check;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditHealth.LastVerification;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;

/** What full checks of the chain have found. */
@Component(service = VerificationStore.class)
public final class VerificationStore {

    private final Transactions transactions;

    @Activate
    public VerificationStore(
            @Reference Transactions transactions, @Reference(target = "(schema=audit)") SchemaReady ready) {
        this.transactions = transactions;
    }

    void add(Verification found, Instant at) {
        transactions.run(() -> transactions
                .sql()
                .update(
                        "insert into audit_verification (id, verified_at, sealed, first_broken) values (?, ?, ?, ?)",
                        Ids.next(),
                        at,
                        found.sealed(),
                        found.firstBroken()));
    }

    Optional<LastVerification> last() {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select verified_at, sealed, first_broken from audit_verification"
                                + " order by verified_at desc fetch first 1 rows only",
                        row -> new LastVerification(
                                row.instant("verified_at"), row.longNumber("sealed"), row.longNumber("first_broken"))));
    }
}
