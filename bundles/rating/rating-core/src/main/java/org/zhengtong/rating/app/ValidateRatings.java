package org.zhengtong.rating.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Ratings;
import org.zhengtong.rating.api.Ratings.RatingOfCase;
import org.zhengtong.rating.api.ValidationOutcome;
import org.zhengtong.rating.api.ValidationOutcome.Result;
import org.zhengtong.rating.domain.validity.Verdict;

/** Judges ratings without storing them (GR-065). */
@Component(service = ValidateRatings.class)
public final class ValidateRatings {

    private final Transactions transactions;
    private final Attempts attempts;
    private final Judgements judgements;

    @Activate
    public ValidateRatings(
            @Reference Transactions transactions, @Reference Attempts attempts, @Reference Judgements judgements) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.judgements = judgements;
    }

    List<ValidationOutcome> validate(List<RatingOfCase> ratings) {
        if (ratings.isEmpty() || ratings.size() > Ratings.MAX_VALIDATED) {
            throw new RefusedException(RatingRefusal.BATCH_TOO_LARGE, "ratings", Ratings.MAX_VALIDATED);
        }
        return transactions.required(() -> IntStream.range(0, ratings.size())
                .mapToObj(index -> outcome(index, ratings.get(index)))
                .toList());
    }

    private ValidationOutcome outcome(int index, RatingOfCase rating) {
        Verdict verdict = judgements.ofFirst().judge(attempts.toRate(rating.caseNo(), rating.submission()));
        if (verdict.isRefused()) {
            return new ValidationOutcome(
                    index,
                    rating.caseNo(),
                    Result.REFUSED,
                    Optional.of(verdict.refusals().get(0)));
        }
        Result result = verdict.doubt().isPresent() ? Result.INVALID : Result.VALID;
        return new ValidationOutcome(index, rating.caseNo(), result, verdict.doubt());
    }
}
