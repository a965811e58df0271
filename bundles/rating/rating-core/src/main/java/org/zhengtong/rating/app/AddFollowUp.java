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

/** Adds the one follow-up to the first or default rating, which stays as it is (GR-059). */
@Component(service = AddFollowUp.class)
public final class AddFollowUp {

    private final Transactions transactions;
    private final Attempts attempts;
    private final Judgements judgements;
    private final RatingFiling filing;
    private final RatingStore ratings;

    @Activate
    public AddFollowUp(
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

    StoredRating add(String caseNo, RatingSubmission submission) {
        return Repeats.whenInConflict(
                transactions,
                () -> RatingRepeats.find(ratings, caseNo, submission, Origin.FOLLOW_UP)
                        .orElseGet(() -> follow(attempts.toFollowUp(caseNo, submission, ratings))));
    }

    private StoredRating follow(Attempt attempt) {
        Verdict verdict = judgements.ofFollowUp().judge(attempt).orThrow();
        StoredRating draft = filing.draft(attempt, verdict, Origin.FOLLOW_UP);
        return filing.file(draft, attempt.serviceCase().orElseThrow(), "rating.follow-up", attempt.now());
    }
}
