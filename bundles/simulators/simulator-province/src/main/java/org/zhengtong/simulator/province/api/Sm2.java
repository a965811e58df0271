package org.zhengtong.simulator.province.api;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/** SM2 public key encryption (GB/T 32918.4) on the recommended curve. */
public final class Sm2 {

    /** A point, a digest and one byte of text. */
    private static final int MIN_CIPHER_BYTES = 65 + 32 + 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ECDomainParameters CURVE = curve();

    private Sm2() {}

    /** A new key pair. */
    public static KeyPair generate() {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, RANDOM));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        ECPrivateKeyParameters secret = (ECPrivateKeyParameters) pair.getPrivate();
        ECPublicKeyParameters open = (ECPublicKeyParameters) pair.getPublic();
        return new KeyPair(
                "%064x".formatted(secret.getD()),
                HexFormat.of().formatHex(open.getQ().getEncoded(false)));
    }

    public static String encrypt(String clear, String publicKey, CipherForm form) {
        byte[] point = HexFormat.of().parseHex(publicKey);
        SM2Engine engine = new SM2Engine(form.order().mode());
        engine.init(
                true,
                new ParametersWithRandom(
                        new ECPublicKeyParameters(CURVE.getCurve().decodePoint(point), CURVE), RANDOM));
        byte[] bytes = clear.getBytes(StandardCharsets.UTF_8);
        try {
            return form.encoding().encode(engine.processBlock(bytes, 0, bytes.length));
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("SM2 encryption", impossible);
        }
    }

    /** Empty when the text is no ciphertext for this key in this form. */
    public static Optional<String> decrypt(String cipher, String privateKey, CipherForm form) {
        SM2Engine engine = new SM2Engine(form.order().mode());
        engine.init(false, new ECPrivateKeyParameters(new BigInteger(privateKey, 16), CURVE));
        try {
            byte[] bytes = form.encoding().decode(cipher);
            if (bytes.length < MIN_CIPHER_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new String(engine.processBlock(bytes, 0, bytes.length), StandardCharsets.UTF_8));
        } catch (InvalidCipherTextException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static ECDomainParameters curve() {
        X9ECParameters parameters = GMNamedCurves.getByName("sm2p256v1");
        return new ECDomainParameters(parameters.getCurve(), parameters.getG(), parameters.getN(), parameters.getH());
    }

    /**
     * Both keys as hex.
     *
     * @param privateKey 64 digits
     * @param publicKey 130 digits, beginning with {@code 04}
     */
    public record KeyPair(String privateKey, String publicKey) {
        /** Without the private key. */
        @Override
        public String toString() {
            return "SM2 key pair " + publicKey;
        }
    }
}
