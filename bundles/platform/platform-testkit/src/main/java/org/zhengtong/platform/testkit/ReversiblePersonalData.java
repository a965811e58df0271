package org.zhengtong.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtong.platform.api.personal.PersonalData;

/** Looks like the real one, but anybody can read it: Base64 in place of SM4, SHA-256 in place of HMAC-SM3. */
public final class ReversiblePersonalData implements PersonalData {

    private static final String PREFIX = "{sm4}";
    private static final Pattern CIPHER = Pattern.compile("\\{sm4\\}[A-Za-z0-9_-]+");

    @Override
    public String encrypt(String clear) {
        return clear.isEmpty()
                ? ""
                : PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(clear.getBytes(UTF_8));
    }

    @Override
    public String decrypt(String cipher) {
        if (cipher.isEmpty()) {
            return "";
        }
        if (!cipher.startsWith(PREFIX)) {
            throw new IllegalArgumentException("no ciphertext");
        }
        return new String(Base64.getUrlDecoder().decode(cipher.substring(PREFIX.length())), UTF_8);
    }

    @Override
    public String revealAll(String text) {
        return CIPHER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(inJson(decrypt(found.group()))));
    }

    private static String inJson(String clear) {
        return clear.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Override
    public String digest(String clear) {
        if (clear.isEmpty()) {
            return "";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(clear.toUpperCase(Locale.ROOT).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
