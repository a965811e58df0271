package org.zhengtong.platform.identity.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.zhengtong.platform.identity.secret.RandomSecrets;

/**
 * Texts by SM4-GCM: in base64url the number of the key (one byte, 1 so far), a random nonce of 12 bytes, the encrypted
 * UTF-8 and a tag of 16 bytes. The tag covers the number of the key and whatever the text belongs to. Thread-safe.
 */
final class Sm4Texts {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final byte KEY_NUMBER = 1;
    private static final int NONCE_BYTES = 12;
    private static final int HEAD_BYTES = 1 + NONCE_BYTES;

    private final Pool<Sm4Gcm> ciphers;

    Sm4Texts(byte[] key) {
        ciphers = new Pool<>(() -> new Sm4Gcm(key));
    }

    /** @param place what the text belongs to; it opens only with the same */
    String encrypt(String place, String clear) {
        byte[] bytes = clear.getBytes(UTF_8);
        byte[] nonce = RandomSecrets.bytes(NONCE_BYTES);
        byte[] out = new byte[HEAD_BYTES + bytes.length + Sm4Gcm.TAG_BYTES];
        out[0] = KEY_NUMBER;
        System.arraycopy(nonce, 0, out, 1, NONCE_BYTES);
        ciphers.use(cipher -> {
            cipher.encrypt(nonce, associated(place), bytes, out, HEAD_BYTES);
            return out;
        });
        return ENCODER.encodeToString(out);
    }

    /** @throws IllegalArgumentException if it is no such text, was changed, or belongs to something else */
    String decrypt(String place, String cipherText) {
        byte[] in = DECODER.decode(cipherText);
        if (in.length <= HEAD_BYTES + Sm4Gcm.TAG_BYTES || in[0] != KEY_NUMBER) {
            throw new IllegalArgumentException("no ciphertext, or of an unknown key");
        }
        byte[] nonce = Arrays.copyOfRange(in, 1, HEAD_BYTES);
        return new String(ciphers.use(cipher -> cipher.decrypt(nonce, associated(place), in, HEAD_BYTES)), UTF_8);
    }

    private static byte[] associated(String place) {
        byte[] bytes = place.getBytes(UTF_8);
        return ByteBuffer.allocate(1 + bytes.length).put(KEY_NUMBER).put(bytes).array();
    }
}
