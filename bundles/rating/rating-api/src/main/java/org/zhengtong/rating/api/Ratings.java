package org.zhengtong.rating.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** Ratings of cases. Needs {@code rating.submit} and {@code rating.read}; to see real-name raters {@code rating.read-rater}. */
@ProviderType
public interface Ratings {

    /** Largest number of records in one call of {@link #validate}. */
    int MAX_VALIDATED = 1000;

    /**
     * Rates a case for the first and only time (GR-048). Doubtful ratings (checks 8 to 10 of GR-065) are stored as
     * {@link Validity#INVALID}, and the case stays unrated.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code case_unknown}, {@code case_not_finished},
     *     {@code already_rated}, {@code level_invalid}, {@code tag_required}, … ({@link RatingRefusal})
     */
    RatingView submit(String caseNo, RatingSubmission submission);

    /**
     * Adds the one follow-up to the first or default rating, by an online channel and within five working days (GR-059).
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_rated_yet}, {@code followup_expired},
     *     {@code channel_not_allowed}, {@code already_followed_up}, …
     */
    RatingView followUp(String caseNo, RatingSubmission submission);

    /** What {@link #submit} would do with each record; nothing is stored. At most {@link #MAX_VALIDATED}. */
    List<ValidationOutcome> validate(List<RatingOfCase> ratings);

    /** Newest first, within the caller's scopes. Raters and follow-ups are left out. */
    Page<RatingView> find(RatingQuery query, PageRequest page);

    /**
     * A rating with its follow-up; the rater only for real-name ratings and with {@code rating.read-rater}, masked.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, also when it is out of scope
     */
    RatingView get(String id);

    /** Counts within the caller's scopes. */
    RatingCounts summary();

    /** Counts per aspect within the caller's scopes. */
    List<AspectCount> aspects();

    /** A rating together with the number of its case. */
    record RatingOfCase(String caseNo, RatingSubmission submission) {}
}
