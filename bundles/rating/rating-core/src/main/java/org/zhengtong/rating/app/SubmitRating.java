package org.zhengtong.rating.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.validity.Attempt;
import org.zhengtong.rating.domain.validity.Verdict;

/** Rates a case for the first and only time (GR-048). */
@Component(service = SubmitRating.class)
public final class SubmitRating {

    private final Transactions transactions;
    private final Attempts attempts;
    private final Judgements judgements;
    private final RatingFiling filing;
    private final RatingStore ratings;

    @Activate
    public SubmitRating(
            @Reference Transactions transactions,
            @Reference Attempts attempts,
            @Reference Judgements judgements,
            @Reference RatingFiling filing,
            @Reference RatingStore ratings) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.judgements = judgements;
        this.filing = filing;
        this.ratings = ratings;
    }

    StoredRating submit(String caseNo, RatingSubmission submission) {
        return Repeats.whenInConflict(
                transactions,
                () -> RatingRepeats.find(ratings, caseNo, submission, Origin.CHANNEL)
                        .orElseGet(() -> rate(attempts.toRate(caseNo, submission))));
    }

    private StoredRating rate(Attempt attempt) {
        Verdict verdict = judgements.ofFirst().judge(attempt).orThrow();
        StoredRating draft = filing.draft(attempt, verdict, Origin.CHANNEL);
        return filing.file(draft, attempt.serviceCase().orElseThrow(), "rating.submit", attempt.now());
    }
}
