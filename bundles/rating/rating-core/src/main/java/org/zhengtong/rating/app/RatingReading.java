package org.zhengtong.rating.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.AspectCount;
import org.zhengtong.rating.api.Rater;
import org.zhengtong.rating.api.RatingCounts;
import org.zhengtong.rating.api.RatingQuery;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.domain.StoredRating;

/** Shows and counts ratings, within the scopes of the present caller. */
@Component(service = RatingReading.class)
public final class RatingReading {

    private static final String READ_RATER = "rating.read-rater";

    private final Transactions transactions;
    private final RatingStore ratings;
    private final Scopes scopes;
    private final PersonalData personal;
    private final AuditLog audit;

    @Activate
    public RatingReading(
            @Reference Transactions transactions,
            @Reference RatingStore ratings,
            @Reference Scopes scopes,
            @Reference PersonalData personal,
            @Reference AuditLog audit) {
        this.transactions = transactions;
        this.ratings = ratings;
        this.scopes = scopes;
        this.personal = personal;
        this.audit = audit;
    }

    Page<RatingView> find(RatingQuery query, PageRequest page) {
        RegionParameter.check(query.region());
        List<StoredRating> rows = transactions.required(() -> ratings.find(query, scope(), page));
        return Page.of(rows, page.limit(), StoredRating::id).map(RatingViews::plain);
    }

    RatingView get(String id) {
        return transactions.required(() -> ratings.find(id)
                .filter(rating -> scopes.covers(rating.regionCode(), rating.departmentCode()))
                .map(this::detail)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id)));
    }

    private RatingView detail(StoredRating rating) {
        List<RatingView> followUps = rating.isFollowUp()
                ? List.of()
                : ratings.ofCases(List.of(rating.caseNo())).stream()
                        .filter(StoredRating::isFollowUp)
                        .map(RatingViews::plain)
                        .toList();
        return RatingViews.view(rating, rater(rating), followUps);
    }

    /** Who looks at a rater leaves a trace. */
    private Optional<Rater> rater(StoredRating rating) {
        if (rating.anonymous() || rating.rater().isEmpty() || !Callers.current().may(READ_RATER)) {
            return Optional.empty();
        }
        audit.record(new AuditEvent(LogClass.QUERY, READ_RATER, "rating", rating.id(), Result.DONE, Map.of()));
        return rating.rater().map(person -> RatingViews.masked(person, personal));
    }

    RatingCounts summary() {
        return transactions.required(() -> ratings.count(scope()));
    }

    List<AspectCount> aspects() {
        return transactions.required(() -> ratings.countAspects(scope()));
    }

    private Scopes.Filter scope() {
        return scopes.filter("r.region_code", "r.department_code");
    }
}
