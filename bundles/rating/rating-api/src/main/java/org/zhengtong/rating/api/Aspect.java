package org.zhengtong.rating.api;

import java.util.Locale;
import java.util.Optional;

/** What a tag or a part of a rating is about (GR-020): efficiency, convenience, orderly process, attitude. */
public enum Aspect {
    EFFICIENCY,
    CONVENIENCE,
    PROCESS,
    ATTITUDE;

    /** The code as it stands in interfaces: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The aspect of that code, if there is one. */
    public static Optional<Aspect> of(String code) {
        return Codes.find(Aspect.class, code.toUpperCase(Locale.ROOT));
    }
}
