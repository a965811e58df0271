package org.zhengtong.rating.api.event;

/** Topics of the rating subsystem. The key of every message is the case number. */
public final class Topics {

    /** A complete case was finished: {@link CaseFinished}. Published once per case. */
    public static final String CASE_FINISHED = "case.finished";

    /** A valid rating was stored: {@link RatingSubmitted}. Follows the case's {@link #CASE_FINISHED}. */
    public static final String RATING_SUBMITTED = "rating.submitted";

    private Topics() {}
}
