package org.zhengtong.platform.api.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Citizen identity number, 18 characters with birth date and check digit (GB 11643-1999). Personal: never log it.
 *
 * @throws IllegalArgumentException if it is none
 */
public record IdentityNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    public IdentityNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    public static boolean isValid(String text) {
        if (text == null
                || text.length() != 18
                || !text.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        return hasBirthDate(text) && checkDigit(text) == Character.toUpperCase(text.charAt(17));
    }

    private static boolean hasBirthDate(String text) {
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** Not the number: it is personal. */
    @Override
    public String toString() {
        return "identity number";
    }
}
