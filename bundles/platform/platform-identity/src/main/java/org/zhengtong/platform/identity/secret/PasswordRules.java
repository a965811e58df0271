package org.zhengtong.platform.identity.secret;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

/**
 * What a password must be (GB/T 22239-2019, level 3): long enough, with upper and lower case letters, digits and other
 * characters, and without the name of its account.
 */
public final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    private final int minimumLength;
    private final int history;

    PasswordRules(int minimumLength, int history) {
        this.minimumLength = Math.max(SHORTEST, minimumLength);
        this.history = history;
    }

    /** How many of the last passwords, the present one among them, must not be taken again. */
    public int history() {
        return history;
    }

    public Optional<Refusal> check(String field, String account, char[] password) {
        return isStrong(account, password)
                ? Optional.empty()
                : Optional.of(Refusal.of(IdentityRefusal.PASSWORD_TOO_WEAK, field, minimumLength, LONGEST));
    }

    private boolean isStrong(String account, char[] password) {
        String text = new String(password);
        return text.length() >= minimumLength
                && text.length() <= LONGEST
                && Stream.<IntPredicate>of(
                                Character::isUpperCase,
                                Character::isLowerCase,
                                Character::isDigit,
                                character ->
                                        !Character.isLetterOrDigit(character) && !Character.isISOControl(character))
                        .allMatch(kind -> text.chars().anyMatch(kind))
                && !text.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT));
    }
}
