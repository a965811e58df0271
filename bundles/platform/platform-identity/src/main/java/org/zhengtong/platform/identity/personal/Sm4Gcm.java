package org.zhengtong.platform.identity.personal;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM (RFC 8998) with a 128-bit tag. Costs a table to set up, so it is used again and again. Not thread-safe. */
final class Sm4Gcm {

    static final int TAG_BYTES = 16;

    private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
    private final KeyParameter key;

    Sm4Gcm(byte[] key) {
        this.key = new KeyParameter(key);
    }

    /** Appends ciphertext and tag to {@code out} at {@code offset}. */
    void encrypt(byte[] nonce, byte[] associated, byte[] clear, byte[] out, int offset) {
        cipher.init(true, new AEADParameters(key, TAG_BYTES * Byte.SIZE, nonce, associated));
        int written = cipher.processBytes(clear, 0, clear.length, out, offset);
        try {
            cipher.doFinal(out, offset + written);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("encryption cannot meet a wrong tag", e);
        }
    }

    /** @throws IllegalArgumentException if ciphertext, tag, nonce or associated data were changed */
    byte[] decrypt(byte[] nonce, byte[] associated, byte[] in, int offset) {
        cipher.init(false, new AEADParameters(key, TAG_BYTES * Byte.SIZE, nonce, associated));
        byte[] clear = new byte[in.length - offset - TAG_BYTES];
        int written = cipher.processBytes(in, offset, in.length - offset, clear, 0);
        try {
            cipher.doFinal(clear, written);
        } catch (InvalidCipherTextException e) {
            throw new IllegalArgumentException("ciphertext was changed, or made with another key", e);
        }
        return clear;
    }
}
