package org.zhengtong.platform.api.identity;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Proves who is calling. Failures are audited and tell a stranger nothing about which part was wrong. */
@ProviderType
public interface Authentication {

    /**
     * Signs an account in.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code sign_in_failed}, {@code password_expired} when the
     *     password is right but too old, or {@code temporarily_unavailable} when too many try at once
     */
    Token signIn(String account, char[] password, String address);

    /**
     * Gives a department's system a token for its secret.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code sign_in_failed}, or {@code temporarily_unavailable}
     *     when too many try at once
     */
    Token clientToken(String clientId, char[] secret, String address);

    /** The caller behind a bearer token, while it is valid. */
    Optional<Caller> byToken(String token, String address);

    /** The caller behind an account's password, for SSH. */
    Optional<Caller> byPassword(String account, char[] password, String address);

    /** The caller behind a client's secret, for WS-Security. */
    Optional<Caller> byClientSecret(String clientId, char[] secret, String address);

    /** Ends a token; an unknown one is ended already. Other nodes refuse it within ten seconds. */
    void signOut(String token);

    /**
     * A bearer token. Only its digest is stored.
     *
     * @param value 43 characters, base64url
     */
    record Token(String value, Instant expiresAt, String callerId) {
        /** Without the value: it is a secret. */
        @Override
        public String toString() {
            return "Token of " + callerId + " until " + expiresAt;
        }
    }
}
