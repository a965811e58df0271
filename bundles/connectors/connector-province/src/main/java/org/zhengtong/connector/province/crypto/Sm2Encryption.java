package org.zhengtong.connector.province.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;

/** Encrypts texts for the holder of an SM2 key (GB/T 32918.4, recommended curve). Thread-safe. */
public final class Sm2Encryption {

    private final ECPublicKeyParameters key;
    private final CipherOrder order;
    private final CipherEncoding encoding;
    private final SecureRandom random = new SecureRandom();

    /**
     * Takes the far side's key.
     *
     * @param publicKey uncompressed point as hex, 130 digits
     * @throws IllegalArgumentException if it is no point of the curve
     */
    public Sm2Encryption(String publicKey, CipherOrder order, CipherEncoding encoding) {
        X9ECParameters curve = GMNamedCurves.getByName("sm2p256v1");
        this.key = new ECPublicKeyParameters(
                curve.getCurve().decodePoint(HexFormat.of().parseHex(publicKey)),
                new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH()));
        this.order = order;
        this.encoding = encoding;
    }

    public String encrypt(String clear) {
        SM2Engine engine = new SM2Engine(order.mode());
        engine.init(true, new ParametersWithRandom(key, random));
        byte[] bytes = clear.getBytes(StandardCharsets.UTF_8);
        try {
            return encoding.encode(engine.processBlock(bytes, 0, bytes.length));
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("SM2 encryption", impossible);
        }
    }
}
