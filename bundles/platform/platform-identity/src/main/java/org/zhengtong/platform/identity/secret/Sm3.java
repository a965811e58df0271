package org.zhengtong.platform.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Digests by SM3 (GB/T 32905-2016) as 64 lower-case hex digits. */
public final class Sm3 {

    private static final int LENGTH = 32;

    private Sm3() {}

    public static String digest(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        SM3Digest sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        byte[] digest = new byte[LENGTH];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    /** HMAC-SM3 over the parts, each with its length before it. */
    public static String keyed(byte[] key, byte[]... parts) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        for (byte[] part : parts) {
            mac.update((byte) (part.length >>> 8));
            mac.update((byte) part.length);
            mac.update(part, 0, part.length);
        }
        byte[] digest = new byte[LENGTH];
        mac.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
