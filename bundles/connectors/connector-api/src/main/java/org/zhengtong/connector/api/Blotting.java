package org.zhengtong.connector.api;

import java.util.regex.Pattern;

/** Makes the words of a far side fit for reasons, logs and the eyes of operators. */
public final class Blotting {

    private static final int MAX_LENGTH = 500;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9}|\\d{16}|\\d{19})(?!\\d)");

    private Blotting() {}

    /** The words without identity, mobile and bank card numbers, and cut to 500 characters. */
    public static String of(String words) {
        String clean = NUMBERS.matcher(words).replaceAll("***");
        return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
    }
}
