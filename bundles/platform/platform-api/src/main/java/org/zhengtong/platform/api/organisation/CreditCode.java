package org.zhengtong.platform.api.organisation;

/**
 * Unified social credit code, 18 characters (GB 32100-2015), with its check digit.
 *
 * @throws IllegalArgumentException if it is none
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    public static boolean isValid(String text) {
        if (text == null || text.length() != 18 || !text.substring(2, 8).chars().allMatch(Character::isDigit)) {
            return false;
        }
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && checkDigit(text) == text.charAt(17);
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
