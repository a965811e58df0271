package org.zhengtong.rating.api;

import java.util.Optional;

/**
 * Conditions for tags; empty ones do not count.
 *
 * @param set code of a set
 */
public record TagQuery(Optional<Level> level, String set, Optional<Boolean> enabled) {

    public TagQuery {
        set = Texts.orEmpty(set);
    }
}
