package org.zhengtong.platform.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.signing.VerificationKey;

/** Signatures under short texts of ASCII lines, as hex digits of their DER form. */
final class Signed {

    private static final HexFormat HEX = HexFormat.of();

    private Signed() {}

    static String sign(SigningKey key, String text) {
        return HEX.formatHex(key.sign(text.getBytes(US_ASCII)));
    }

    /** A signature has one spelling: digits of the other case would be a change that nobody sees. */
    static boolean verifies(VerificationKey key, String text, String signature) {
        try {
            byte[] der = HEX.parseHex(signature);
            return HEX.formatHex(der).equals(signature) && key.verifies(text.getBytes(US_ASCII), der);
        } catch (IllegalArgumentException noHex) {
            return false;
        }
    }
}
