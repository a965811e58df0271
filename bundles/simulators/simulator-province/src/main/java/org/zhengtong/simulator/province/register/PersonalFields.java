package org.zhengtong.simulator.province.register;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.zhengtong.platform.api.personal.Masking;

/** Personal numbers are kept as a digest for look-up, and masked for the eye; never in clear. */
public final class PersonalFields {

    private PersonalFields() {}

    static Fields masked(Fields fields) {
        Fields masked = maskIfPresent(fields, "creditNum");
        masked = maskIfPresent(masked, "handleUserPageCode");
        return masked.has("mobile") ? masked.with("mobile", Masking.phone(masked.text("mobile"))) : masked;
    }

    /** SM3 of an identity number in upper case, as hex; empty stays empty. */
    public static String digest(String number) {
        if (number.isBlank()) {
            return "";
        }
        byte[] bytes = number.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    private static Fields maskIfPresent(Fields fields, String name) {
        return fields.has(name) ? fields.with(name, Masking.idNumber(fields.text(name))) : fields;
    }
}
