package org.zhengtong.platform.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/** What all SM2 keys and signatures have in common. */
final class Sm2 {

    static final ECNamedDomainParameters CURVE =
            new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByName("sm2p256v1"));

    /** The user id of GM/T 0009-2012 where nobody has agreed upon another. */
    static final byte[] USER_ID = "1234567812345678".getBytes(US_ASCII);

    private static final int BUFFER = 1 << 16;

    private Sm2() {}

    static void feed(SM2Signer signer, InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            signer.update(buffer, 0, read);
        }
    }

    /** @throws KeyFormatException if it is a key of something else */
    static <K extends ECKeyParameters> K onCurve(Class<K> type, AsymmetricKeyParameter key) {
        if (type.isInstance(key) && type.cast(key).getParameters().getCurve().equals(CURVE.getCurve())) {
            return type.cast(key);
        }
        throw new KeyFormatException("a key, but none for SM2");
    }
}
