package org.zhengtong.rating.api;

import java.util.Map;

/**
 * How many cases there are.
 *
 * @param incomplete cases whose applicant is not known
 */
public record CaseCounts(long total, Map<CaseState, Long> byState, long rated, long unrated, long incomplete) {

    public CaseCounts {
        byState = Map.copyOf(byState);
    }
}
