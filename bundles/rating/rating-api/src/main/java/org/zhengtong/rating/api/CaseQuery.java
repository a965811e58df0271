package org.zhengtong.rating.api;

import java.util.Optional;

/**
 * Conditions for cases; empty ones do not count.
 *
 * @param department credit code
 * @param region code of a region, whose subtree is meant
 */
public record CaseQuery(String department, String region, Optional<CaseState> state, Optional<Boolean> rated) {

    public CaseQuery {
        department = Texts.orEmpty(department);
        region = Texts.orEmpty(region);
    }
}
