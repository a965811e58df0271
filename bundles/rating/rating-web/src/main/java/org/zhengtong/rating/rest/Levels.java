package org.zhengtong.rating.rest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.Level;

/** Levels as numbers. */
final class Levels {

    private Levels() {}

    /** @throws RefusedException {@code invalid_parameter} if a given level is none */
    static Optional<Level> of(Integer parameter) {
        if (parameter == null) {
            return Optional.empty();
        }
        return Optional.of(Level.of(parameter)
                .orElseThrow(() ->
                        new RefusedException(CommonRefusal.INVALID_PARAMETER, "level", parameter.toString(), "1 至 5")));
    }

    static Map<String, Long> byNumber(Map<Level, Long> counts) {
        Map<String, Long> byNumber = new TreeMap<>();
        for (Level level : Level.values()) {
            byNumber.put(Integer.toString(level.value()), counts.getOrDefault(level, 0L));
        }
        return byNumber;
    }
}
