package org.zhengtong.platform.signing;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** Digests by SM3 (GB/T 32905-2016), in texts as 64 lower-case hex digits. */
public final class Sm3 {

    private Sm3() {}

    /** A digest to be fed, for instance by a {@link java.security.DigestInputStream}. */
    public static MessageDigest start() {
        return new SM3.Digest();
    }

    public static String hex(byte[] content) {
        return end(start(), content);
    }

    /** The digest of what {@code digest} was fed. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String end(MessageDigest digest, byte[] last) {
        digest.update(last);
        return end(digest);
    }
}
