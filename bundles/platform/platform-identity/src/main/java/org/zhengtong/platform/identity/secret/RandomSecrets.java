package org.zhengtong.platform.identity.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Secrets out of the system's random source. */
public final class RandomSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int PASSWORD_LENGTH = 20;

    /** The four classes, without characters that are taken for each other or that a shell reads. */
    private static final List<String> CLASSES =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "-_.+=@%");

    private RandomSecrets() {}

    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 256 bits as 43 characters of base64url. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    /** 20 characters, at least one of each class. */
    public static char[] password() {
        String all = String.join("", CLASSES);
        char[] password = new char[PASSWORD_LENGTH];
        for (int i = 0; i < password.length; i++) {
            password[i] = oneOf(i < CLASSES.size() ? CLASSES.get(i) : all);
        }
        shuffle(password);
        return password;
    }

    private static char oneOf(String characters) {
        return characters.charAt(RANDOM.nextInt(characters.length()));
    }

    private static void shuffle(char[] characters) {
        for (int i = characters.length - 1; i > 0; i--) {
            int other = RANDOM.nextInt(i + 1);
            char kept = characters[i];
            characters[i] = characters[other];
            characters[other] = kept;
        }
    }
}
