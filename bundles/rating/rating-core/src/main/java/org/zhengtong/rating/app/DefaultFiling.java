package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** Stores the default ratings of some cases: a handful of statements for all of them. Only within a transaction. */
@Component(service = DefaultFiling.class)
public final class DefaultFiling {

    private final RatingStores stores;
    private final Events events;
    private final Outbox outbox;
    private final AuditLog audit;

    @Activate
    public DefaultFiling(
            @Reference RatingStores stores,
            @Reference Events events,
            @Reference Outbox outbox,
            @Reference AuditLog audit) {
        this.stores = stores;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Rates those of the cases that are not, and settles them all.
     *
     * @return how many were rated
     * @throws DataException an integrity violation, if somebody else rates one of them at this moment
     */
    int file(List<StoredCase> due, Instant now) {
        List<StoredCase> unrated =
                due.stream().filter(one -> one.firstRatingId().isEmpty()).toList();
        Events.Names names = events.names(unrated);
        String source = Callers.current().id();
        List<NewMessage> messages = new ArrayList<>();
        Function<StoredCase, StoredRating> rating = serviceCase -> {
            StoredRating draft = StoredRating.byDefault(Ids.next(), serviceCase, source, now);
            if (!serviceCase.isReportable()) {
                return draft;
            }
            NewMessage message = names.ratingSubmitted(serviceCase, draft, now);
            messages.add(message);
            return draft.withMessage(message.id());
        };
        List<StoredRating> ratings = unrated.stream().map(rating).toList();
        stores.ratings().insertDefaults(ratings, now);
        outbox.publishAll(messages);
        stores.cases().settle(due);
        audit.recordAll(ratings.stream().map(DefaultFiling::event).toList());
        return ratings.size();
    }

    private static AuditEvent event(StoredRating rating) {
        return AuditEvent.done("rating.default", "case", rating.caseNo(), Map.of("rating", rating.id()));
    }
}
