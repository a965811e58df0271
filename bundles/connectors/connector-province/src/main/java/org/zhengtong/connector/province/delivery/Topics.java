package org.zhengtong.connector.province.delivery;

import java.util.Set;

/** The topics that go to the province. */
public final class Topics {

    static final String CASE_FINISHED = "case.finished";
    static final String RATING_SUBMITTED = "rating.submitted";

    public static final Set<String> ALL = Set.of(CASE_FINISHED, RATING_SUBMITTED);

    private Topics() {}
}
