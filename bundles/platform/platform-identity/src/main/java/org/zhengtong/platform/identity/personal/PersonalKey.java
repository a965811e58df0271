package org.zhengtong.platform.identity.personal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtong.platform.identity.secret.RandomSecrets;
import org.zhengtong.platform.identity.secret.Sm3;

/** The key of an installation's personal data: 128 bits for SM4, 256 bits for HMAC-SM3. */
final class PersonalKey {

    private static final int SM4_BYTES = 16;
    private static final int HMAC_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("sm4=([0-9a-f]{32})\\R+hmac-sm3=([0-9a-f]{64})\\s*", Pattern.CASE_INSENSITIVE);
    private static final byte[] FINGERPRINT = {'f', 'i', 'n', 'g', 'e', 'r', 'p', 'r', 'i', 'n', 't'};

    private final byte[] sm4;
    private final byte[] hmac;

    PersonalKey(byte[] sm4, byte[] hmac) {
        this.sm4 = Arrays.copyOf(sm4, SM4_BYTES);
        this.hmac = Arrays.copyOf(hmac, HMAC_BYTES);
    }

    static PersonalKey random() {
        return new PersonalKey(RandomSecrets.bytes(SM4_BYTES), RandomSecrets.bytes(HMAC_BYTES));
    }

    /** @throws IllegalStateException if the text is none */
    static PersonalKey parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalStateException("not a key for personal data");
        }
        HexFormat hex = HexFormat.of();
        return new PersonalKey(hex.parseHex(form.group(1)), hex.parseHex(form.group(2)));
    }

    String text() {
        HexFormat hex = HexFormat.of();
        return "sm4=" + hex.formatHex(sm4) + "\nhmac-sm3=" + hex.formatHex(hmac) + "\n";
    }

    byte[] sm4() {
        return sm4.clone();
    }

    byte[] hmac() {
        return hmac.clone();
    }

    /** A key for SM4 of its own for each purpose: none of them tells anything of another. */
    byte[] derived(String purpose) {
        String digest = Sm3.keyed(hmac, purpose.getBytes(US_ASCII), sm4);
        return Arrays.copyOf(HexFormat.of().parseHex(digest), SM4_BYTES);
    }

    /** Tells two keys apart, and nothing else about them. */
    String fingerprint() {
        return Sm3.keyed(hmac, FINGERPRINT, sm4);
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "key for personal data";
    }
}
