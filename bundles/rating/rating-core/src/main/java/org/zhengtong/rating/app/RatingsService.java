package org.zhengtong.rating.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.api.Ratings;
import org.zhengtong.rating.api.ValidationOutcome;

/** The use cases about ratings behind one service. */
@Component
public final class RatingsService implements Ratings {

    private final SubmitRating submit;
    private final AddFollowUp followUp;
    private final ValidateRatings validate;
    private final RatingReading reading;

    @Activate
    public RatingsService(
            @Reference SubmitRating submit,
            @Reference AddFollowUp followUp,
            @Reference ValidateRatings validate,
            @Reference RatingReading reading) {
        this.submit = submit;
        this.followUp = followUp;
        this.validate = validate;
        this.reading = reading;
    }

    @Override
    public RatingView submit(String caseNo, RatingSubmission submission) {
        return RatingViews.plain(submit.submit(caseNo, submission));
    }

    @Override
    public RatingView followUp(String caseNo, RatingSubmission submission) {
        return RatingViews.plain(followUp.add(caseNo, submission));
    }

    @Override
    public List<ValidationOutcome> validate(List<RatingOfCase> ratings) {
        return validate.validate(ratings);
    }

    @Override
    public Page<RatingView> find(RatingQuery query, PageRequest page) {
        return reading.find(query, page);
    }

    @Override
    public RatingView get(String id) {
        return reading.get(id);
    }

    @Override
    public RatingCounts summary() {
        return reading.summary();
    }

    @Override
    public List<AspectCount> aspects() {
        return reading.aspects();
    }
}
