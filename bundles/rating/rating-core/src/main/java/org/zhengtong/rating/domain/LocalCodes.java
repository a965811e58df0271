package org.zhengtong.rating.domain;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengtong.rating.api.Level;

/**
 * Codes of tags: the level, then digits. Codes of the nation have three digits and stay below n90; local ones take n90 to
 * n99, and four digits when those are used up.
 */
public final class LocalCodes {

    static final Pattern FORM = Pattern.compile("[1-5][0-9]{2,3}");
    static final String FORM_TEXT = "以评价等级为首位的 3 至 4 位数字";

    private LocalCodes() {}

    /** The first local code of a level that is not taken, if any is left. */
    public static Optional<String> next(Level level, Predicate<String> taken) {
        int first = level.value();
        return IntStream.concat(
                        IntStream.rangeClosed(first * 100 + 90, first * 100 + 99),
                        IntStream.rangeClosed(first * 1000, first * 1000 + 999))
                .mapToObj(Integer::toString)
                .filter(taken.negate())
                .findFirst();
    }

    static boolean belongsTo(Level level, String code) {
        return FORM.matcher(code).matches() && code.charAt(0) - '0' == level.value();
    }
}
