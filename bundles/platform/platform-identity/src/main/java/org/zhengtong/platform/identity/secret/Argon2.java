package org.zhengtong.platform.identity.secret;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), with hashes in the usual text form {@code $argon2id$v=19$m=32768,t=5,p=1$salt$hash}, from which a
 * hash can be verified also after the parameters were changed.
 *
 * @param memoryKib memory of one hash, KiB
 * @param iterations passes over the memory
 */
record Argon2(int memoryKib, int iterations) {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,8}),t=([0-9]{1,4}),p=([0-9]{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    String hash(char[] secret) {
        byte[] salt = RandomSecrets.bytes(SALT_BYTES);
        return text(salt, compute(secret, salt, memoryKib, iterations, LANES, HASH_BYTES));
    }

    /** A hash of nothing, as expensive to compare with as any other. */
    String decoy() {
        return text(RandomSecrets.bytes(SALT_BYTES), RandomSecrets.bytes(HASH_BYTES));
    }

    private String text(byte[] salt, byte[] hash) {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(memoryKib, iterations, LANES, base64(salt), base64(hash));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalStateException if {@code text} is no hash */
    static boolean matches(char[] secret, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException("a stored hash is none of Argon2id");
        }
        byte[] expected = Base64.getDecoder().decode(form.group(5));
        byte[] computed = compute(
                secret,
                Base64.getDecoder().decode(form.group(4)),
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, computed);
    }

    private static byte[] compute(char[] secret, byte[] salt, int memoryKib, int iterations, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(lanes)
                .build());
        byte[] bytes = Chars.bytes(secret);
        byte[] hash = new byte[length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }
}
