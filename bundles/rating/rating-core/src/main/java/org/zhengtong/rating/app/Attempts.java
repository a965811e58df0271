package org.zhengtong.rating.app;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingObject;
import org.zhengtong.rating.api.RatingObjects;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.validity.Attempt;

/** Gathers what the validity judgement looks at. Only within a transaction. */
@Component(service = Attempts.class)
public final class Attempts {

    private final VisibleCases cases;
    private final TagCatalogue tags;
    private final RatingObjects objects;
    private final PersonalData personal;
    private final Clock clock;

    @Activate
    public Attempts(
            @Reference VisibleCases cases,
            @Reference TagCatalogue tags,
            @Reference RatingObjects objects,
            @Reference PersonalData personal,
            @Reference(target = "(zt.clock=business)") Clock clock) {
        this.cases = cases;
        this.tags = tags;
        this.objects = objects;
        this.personal = personal;
        this.clock = clock;
    }

    /** To rate a case for the first time. */
    Attempt toRate(String caseNo, RatingSubmission submission) {
        return attempt(caseNo, submission, cases.find(caseNo), Optional.empty());
    }

    /** To add to the first rating, which is looked up in {@code ratings}. */
    Attempt toFollowUp(String caseNo, RatingSubmission submission, RatingStore ratings) {
        Optional<StoredCase> serviceCase = cases.find(caseNo);
        Optional<StoredRating> first =
                serviceCase.flatMap(StoredCase::firstRatingId).flatMap(ratings::find);
        return attempt(caseNo, submission, serviceCase, first);
    }

    private Attempt attempt(
            String caseNo,
            RatingSubmission submission,
            Optional<StoredCase> serviceCase,
            Optional<StoredRating> first) {
        return new Attempt(
                caseNo,
                submission,
                serviceCase,
                first,
                tags.present(),
                isObjectKnown(submission.objectCode()),
                personal.digest(submission.rater().map(Rater::idNumber).orElse("")),
                clock.instant());
    }

    private boolean isObjectKnown(String code) {
        return code.isEmpty()
                || objects.find(code).filter(RatingObject::enabled).isPresent();
    }
}
