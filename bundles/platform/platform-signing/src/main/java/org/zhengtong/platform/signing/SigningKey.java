package org.zhengtong.platform.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.ECPoint;

/** An SM2 key that signs. Thread-safe. */
public final class SigningKey {

    private static final String TYPE = "PRIVATE KEY";

    private final ECPrivateKeyParameters key;
    private final VerificationKey verificationKey;
    private final SecureRandom random = new SecureRandom();

    private SigningKey(ECPrivateKeyParameters key) {
        this.key = key;
        ECPoint point = Sm2.CURVE.getG().multiply(key.getD()).normalize();
        this.verificationKey = new VerificationKey(new ECPublicKeyParameters(point, Sm2.CURVE));
    }

    /** A new one. */
    public static SigningKey generate() {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(Sm2.CURVE, new SecureRandom()));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        return new SigningKey((ECPrivateKeyParameters) pair.getPrivate());
    }

    /** @throws KeyFormatException if the text does not hold exactly one private SM2 key in PEM (PKCS #8, not encrypted) */
    public static SigningKey parse(String pem) {
        List<byte[]> keys = Pem.read(TYPE, pem);
        if (keys.size() > 1) {
            throw new KeyFormatException("more than one key");
        }
        try {
            return new SigningKey(Sm2.onCurve(ECPrivateKeyParameters.class, PrivateKeyFactory.createKey(keys.get(0))));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new KeyFormatException("no private key", e);
        }
    }

    /** PKCS #8 in PEM, not encrypted: for a file that only its owner can read. */
    public String pem() {
        try {
            return Pem.write(
                    TYPE, PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public VerificationKey verificationKey() {
        return verificationKey;
    }

    /** SM3 with SM2 by the default user id, in DER. */
    public byte[] sign(byte[] content) {
        SM2Signer signer = signer();
        signer.update(content, 0, content.length);
        return end(signer);
    }

    /** {@link #sign(byte[])} for what need not fit into memory. */
    public byte[] sign(InputStream content) throws IOException {
        SM2Signer signer = signer();
        Sm2.feed(signer, content);
        return end(signer);
    }

    private SM2Signer signer() {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithID(new ParametersWithRandom(key, random), Sm2.USER_ID));
        return signer;
    }

    private static byte[] end(SM2Signer signer) {
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("SM2 signature failed", e);
        }
    }

    /** Nothing of the key itself. */
    @Override
    public String toString() {
        return "signing key " + verificationKey.id();
    }
}
