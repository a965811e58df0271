package org.zhengtong.platform.api.personal;

/** How personal data are shown (NF-026 … NF-028): vectors {@code 230602********0016} and {@code 138****5678}. */
public final class Masking {

    private Masking() {}

    /** Positions 7 to 14 of an 18-character number, 7 to 12 of a 15-character one; of others the first two and the last two stay. */
    public static String idNumber(String number) {
        return switch (number.length()) {
            case 0 -> "";
            case 18 -> hide(number, 6, 14);
            case 15 -> hide(number, 6, 12);
            default -> number.length() <= 4 ? "*".repeat(number.length()) : hide(number, 2, number.length() - 2);
        };
    }

    /** Positions 4 to 7 of a mobile number, also behind a country code; of a shorter number all but the first three. */
    public static String phone(String number) {
        int length = number.length();
        return length >= 11 ? hide(number, length - 8, length - 4) : hide(number, Math.min(3, length), length);
    }

    /** The first character stays. */
    public static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static String hide(String text, int from, int to) {
        return text.substring(0, from) + "*".repeat(to - from) + text.substring(to);
    }
}
