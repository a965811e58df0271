package org.zhengtong.platform.signing;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Digests by SM3 (GB/T 32905-2016), in texts as 64 lower-case hex digits. */
public final class Sm3 {

    private Sm3() {}

    /** A digest to be fed, for instance by a {@link java.security.DigestInputStream}. */
    public static MessageDigest start() {
        return new Digest();
    }

    public static String hex(byte[] content) {
        MessageDigest digest = start();
        digest.update(content);
        return end(digest);
    }

    /** The digest of what {@code digest} was fed. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** BouncyCastle's digest in the form of the JDK, without its provider. */
    private static final class Digest extends MessageDigest {

        private final SM3Digest sm3 = new SM3Digest();

        Digest() {
            super("SM3");
        }

        @Override
        protected void engineUpdate(byte input) {
            sm3.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            sm3.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            byte[] digest = new byte[sm3.getDigestSize()];
            sm3.doFinal(digest, 0);
            return digest;
        }

        @Override
        protected void engineReset() {
            sm3.reset();
        }
    }
}
