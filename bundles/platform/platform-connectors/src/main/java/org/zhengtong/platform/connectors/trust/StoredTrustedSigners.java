package org.zhengtong.platform.connectors.trust;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.store.TrustStore;
import org.zhengtong.platform.connectors.store.TrustStore.TrustRow;
import org.zhengtong.platform.signing.KeyFormatException;
import org.zhengtong.platform.signing.SignerCertificate;
import org.zhengtong.platform.signing.VerificationKey;

/** The signers in the database. */
@Component
public final class StoredTrustedSigners implements TrustedSigners {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final int MAX_PEM = 20_000;

    private final Transactions transactions;
    private final TrustStore store;
    private final AuditLog auditLog;

    @Activate
    public StoredTrustedSigners(
            @Reference Transactions transactions, @Reference TrustStore store, @Reference AuditLog auditLog) {
        this.transactions = transactions;
        this.store = store;
        this.auditLog = auditLog;
    }

    @Override
    public List<TrustedSigner> list() {
        return store.all().stream().map(TrustRow::signer).toList();
    }

    @Override
    public TrustedSigner add(String name, String pem) {
        new Refusals()
                .required("name", name)
                .matches("name", name, NAME, "1 至 100 个字母、数字、点、下划线或连字符")
                .required("pem", pem, MAX_PEM)
                .throwIfAny();
        TrustRow added = row(name, pem);
        transactions.run(() -> {
            if (!store.add(added)) {
                throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "name", name);
            }
            audit(
                    "trust.add",
                    added.signer().name(),
                    Map.of("keyId", added.signer().keyId()));
        });
        return added.signer();
    }

    private static TrustRow row(String name, String pem) {
        try {
            if (SignerCertificate.isIn(pem)) {
                SignerCertificate certificate = SignerCertificate.parse(pem);
                return row(
                        name,
                        certificate.key(),
                        Optional.of(certificate.notBefore()),
                        Optional.of(certificate.notAfter()));
            }
            return row(name, VerificationKey.parse(pem), Optional.empty(), Optional.empty());
        } catch (KeyFormatException e) {
            throw new RefusedException(ConnectorRefusal.KEY_INVALID, "pem");
        }
    }

    private static TrustRow row(
            String name, VerificationKey key, Optional<Instant> notBefore, Optional<Instant> notAfter) {
        TrustedSigner signer = new TrustedSigner(
                name, key.id(), notBefore, notAfter, Callers.current().id(), Instant.now());
        return new TrustRow(signer, key.pem());
    }

    @Override
    public void remove(String name) {
        transactions.run(() -> {
            if (!store.remove(name)) {
                throw new RefusedException(CommonRefusal.NOT_FOUND, "", name);
            }
            audit("trust.remove", name, Map.of());
        });
    }

    private void audit(String action, String name, Map<String, String> detail) {
        auditLog.record(AuditEvent.done(action, "signer", name, detail));
    }
}
