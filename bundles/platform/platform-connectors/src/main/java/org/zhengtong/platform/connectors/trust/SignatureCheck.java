package org.zhengtong.platform.connectors.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.store.TrustStore;
import org.zhengtong.platform.connectors.store.TrustStore.TrustRow;
import org.zhengtong.platform.signing.VerificationKey;

/** Finds out who signed a KAR. */
@Component(service = SignatureCheck.class)
public final class SignatureCheck {

    private static final String FIELD = "signature";

    private final TrustStore trust;

    @Activate
    public SignatureCheck(@Reference TrustStore trust) {
        this.trust = trust;
    }

    /**
     * @param signature DER in Base64
     * @return name of the trusted signer
     * @throws RefusedException unless someone who is trusted signed exactly this file
     */
    public String signer(Path file, String signature) {
        if (signature.isEmpty()) {
            throw new RefusedException(ConnectorRefusal.SIGNATURE_MISSING, FIELD);
        }
        List<TrustRow> trusted = trust.all();
        if (trusted.isEmpty()) {
            throw new RefusedException(ConnectorRefusal.SIGNER_NOT_TRUSTED, FIELD);
        }
        byte[] der = der(signature);
        TrustedSigner signer = trusted.stream()
                .filter(candidate -> verifies(candidate, file, der))
                .map(TrustRow::signer)
                .findFirst()
                .orElseThrow(() -> new RefusedException(ConnectorRefusal.SIGNATURE_BROKEN, FIELD));
        if (!isValid(signer, Instant.now())) {
            throw new RefusedException(ConnectorRefusal.SIGNER_NOT_VALID_NOW, FIELD, signer.name());
        }
        return signer.name();
    }

    private static byte[] der(String signature) {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ConnectorRefusal.SIGNATURE_BROKEN, FIELD);
        }
    }

    private static boolean verifies(TrustRow candidate, Path file, byte[] signature) {
        try (InputStream content = Files.newInputStream(file)) {
            return VerificationKey.parse(candidate.pem()).verifies(content, signature);
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR cannot be read", e);
        }
    }

    private static boolean isValid(TrustedSigner signer, Instant now) {
        return signer.notBefore().filter(now::isBefore).isEmpty()
                && signer.notAfter().filter(now::isAfter).isEmpty();
    }
}
