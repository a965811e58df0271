package org.zhengtong.connector.province.wire;

import java.util.regex.Pattern;

/** Keeps personal numbers and endless texts of the far side out of reasons and logs. */
final class Scrub {

    private static final int MAX_LENGTH = 500;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9}|\\d{16}|\\d{19})(?!\\d)");

    private Scrub() {}

    static String of(String words) {
        String clean = NUMBERS.matcher(words).replaceAll("***");
        return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
    }
}
