package org.zhengtong.platform.signing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.Certificate;

/** An X.509 certificate of an SM2 key, as far as it matters here: it is trusted by itself, whoever issued it. */
public record SignerCertificate(VerificationKey key, Instant notBefore, Instant notAfter) {

    private static final String TYPE = "CERTIFICATE";

    /** Whether the text holds a certificate rather than a key. */
    public static boolean isIn(String pem) {
        return pem.contains("-----BEGIN " + TYPE + "-----");
    }

    /** @throws KeyFormatException if the text does not hold exactly one certificate in PEM, or one of another sort of key */
    public static SignerCertificate parse(String pem) {
        List<byte[]> certificates = Pem.read(TYPE, pem);
        if (certificates.size() > 1) {
            throw new KeyFormatException("more than one certificate");
        }
        try {
            Certificate certificate = Certificate.getInstance(certificates.get(0));
            return new SignerCertificate(
                    VerificationKey.ofDer(certificate.getSubjectPublicKeyInfo().getEncoded()),
                    certificate.getStartDate().getDate().toInstant(),
                    certificate.getEndDate().getDate().toInstant());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new KeyFormatException("no certificate", e);
        }
    }
}
