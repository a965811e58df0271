package org.zhengtong.rating.api;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The five levels of a rating (评价等级, GR-021). */
public enum Level {
    VERY_DISSATISFIED,
    DISSATISFIED,
    FAIRLY_SATISFIED,
    SATISFIED,
    VERY_SATISFIED;

    /** The level that a case gets when nobody rates it in time (GR-057). */
    public static final Level DEFAULT = FAIRLY_SATISFIED;

    /** 1, very dissatisfied, to 5, very satisfied. */
    public int value() {
        return ordinal() + 1;
    }

    /** 差评: needs a tag, and is put right (GR-066). */
    public boolean isBad() {
        return value() <= 2;
    }

    /** Name for people, in Chinese. */
    public String title() {
        return ResourceBundle.getBundle(Level.class.getName(), Locale.ROOT, Level.class.getClassLoader())
                .getString(name());
    }

    /** The level of that value, if there is one. */
    public static Optional<Level> of(int value) {
        return value < 1 || value > values().length ? Optional.empty() : Optional.of(values()[value - 1]);
    }
}
