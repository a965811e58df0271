package org.zhengtong.platform.exchange.delivery;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtong.platform.api.organisation.IdentityNumber;
import org.zhengtong.platform.api.personal.Masking;

/** Masks identity and mobile numbers in the words of others before they are stored or shown. */
final class Redaction {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9A-Za-z])(\\d{17}[0-9Xx]|1[3-9]\\d{9})(?![0-9A-Za-z])");

    private Redaction() {}

    static String redacted(String words) {
        return CANDIDATE.matcher(words).replaceAll(found -> Matcher.quoteReplacement(masked(found)));
    }

    private static String masked(MatchResult found) {
        String number = found.group();
        if (number.length() == 11) {
            return Masking.phone(number);
        }
        return IdentityNumber.isValid(number) ? Masking.idNumber(number) : number;
    }
}
