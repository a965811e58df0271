package org.zhengtong.platform.api.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Whose signature under a KAR counts. Needs {@code trust.read}, to change {@code trust.edit}. */
@ProviderType
public interface TrustedSigners {

    /** By name. */
    List<TrustedSigner> list();

    /**
     * Trusts a signer from now on.
     *
     * @param pem one SM2 public key, or one X.509 certificate with such a key
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code key_invalid}, {@code already_exists}
     */
    TrustedSigner add(String name, String pem);

    /** What was signed and installed before stays. */
    void remove(String name);

    /**
     * Someone whose signature counts.
     *
     * @param keyId SM3 of the public key in DER
     * @param notBefore of the certificate; none for a bare key
     */
    record TrustedSigner(
            String name,
            String keyId,
            Optional<Instant> notBefore,
            Optional<Instant> notAfter,
            String caller,
            Instant addedAt) {}
}
