package org.zhengtong.rating.api;

import java.util.EnumSet;
import java.util.Optional;

/** Looks a code up by its exact name. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return EnumSet.allOf(type).stream()
                .filter(code -> code.name().equals(name))
                .findFirst();
    }
}
