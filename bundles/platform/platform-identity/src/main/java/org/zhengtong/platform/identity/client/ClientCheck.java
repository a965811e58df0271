package org.zhengtong.platform.identity.client;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.identity.caller.SeparateTransactions;
import org.zhengtong.platform.identity.caller.SignInAudit;
import org.zhengtong.platform.identity.caller.SignInAudit.SignIn;
import org.zhengtong.platform.identity.secret.PasswordHashing;

/**
 * Proves clients by their secrets. A secret has 256 random bits and cannot be guessed: there is no lock, with which a
 * stranger could shut a department out. What is decided by a recent proof is not audited once more.
 */
@Component(service = ClientCheck.class)
public final class ClientCheck {

    private final ClientStore clients;
    private final PasswordHashing hashing;
    private final SignInAudit audit;
    private final SeparateTransactions separately;
    private final ProvenSecrets proven;

    @Activate
    public ClientCheck(
            @Reference ClientStore clients,
            @Reference PasswordHashing hashing,
            @Reference SignInAudit audit,
            @Reference SeparateTransactions separately) {
        this(clients, hashing, audit, separately, Ticker.systemTicker());
    }

    ClientCheck(
            ClientStore clients,
            PasswordHashing hashing,
            SignInAudit audit,
            SeparateTransactions separately,
            Ticker ticker) {
        this.clients = clients;
        this.hashing = hashing;
        this.audit = audit;
        this.separately = separately;
        this.proven = new ProvenSecrets(ticker);
    }

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code temporarily_unavailable} under too many attempts */
    public boolean isProved(SignIn attempt, char[] secret) {
        Optional<String> stored = clients.openSecret(attempt.id());
        String hash = stored.orElseGet(hashing::decoy);
        String digest = proven.digest(attempt.id(), hash, secret);
        return proven.verdict(digest).orElseGet(() -> prove(attempt, secret, hash, digest));
    }

    private boolean prove(SignIn attempt, char[] secret, String hash, String digest) {
        boolean right = hashing.matches(secret, hash);
        proven.remember(digest, right);
        return separately.run(() -> {
            if (right) {
                audit.done(attempt);
            } else {
                audit.refused(attempt, "unknown, closed or wrong");
            }
            return right;
        });
    }
}
