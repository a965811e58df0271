package org.zhengtong.platform.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The public half of an SM2 key: whoever has it can check signatures. */
public final class VerificationKey {

    private static final String TYPE = "PUBLIC KEY";

    private final ECPublicKeyParameters key;
    private final byte[] der;

    VerificationKey(ECPublicKeyParameters key) {
        this.key = key;
        try {
            this.der =
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws KeyFormatException if the text holds no public SM2 key in PEM, or more than one */
    public static VerificationKey parse(String pem) {
        List<VerificationKey> keys = parseAll(pem);
        if (keys.size() > 1) {
            throw new KeyFormatException("more than one key");
        }
        return keys.get(0);
    }

    /** @throws KeyFormatException if the text holds no public SM2 key in PEM */
    public static List<VerificationKey> parseAll(String pem) {
        return Pem.read(TYPE, pem).stream().map(VerificationKey::ofDer).toList();
    }

    static VerificationKey ofDer(byte[] der) {
        try {
            return new VerificationKey(Sm2.onCurve(ECPublicKeyParameters.class, PublicKeyFactory.createKey(der)));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new KeyFormatException("no public key", e);
        }
    }

    /** SubjectPublicKeyInfo (RFC 5280) in PEM, as OpenSSL reads it. */
    public String pem() {
        return Pem.write(TYPE, der);
    }

    /** Names the key: SM3 of its SubjectPublicKeyInfo. */
    public String id() {
        return Sm3.hex(der);
    }

    /** @param signature in DER, as GM/T 0009-2012 has it; one that is none does not verify */
    public boolean verifies(byte[] content, byte[] signature) {
        SM2Signer signer = signer();
        signer.update(content, 0, content.length);
        return signer.verifySignature(signature);
    }

    /** {@link #verifies(byte[], byte[])} for what need not fit into memory. */
    public boolean verifies(InputStream content, byte[] signature) throws IOException {
        SM2Signer signer = signer();
        Sm2.feed(signer, content);
        return signer.verifySignature(signature);
    }

    private SM2Signer signer() {
        SM2Signer signer = new SM2Signer();
        signer.init(false, new ParametersWithID(key, Sm2.USER_ID));
        return signer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationKey that && Arrays.equals(der, that.der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public String toString() {
        return id();
    }
}
