package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
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

    /** @return how many were stored; a case that was rated meanwhile gets none */
    int file(List<StoredCase> due, Instant now) {
        Map<String, String> ratingIds = due.stream().collect(Collectors.toMap(StoredCase::id, one -> Ids.next()));
        Set<String> won = stores.cases().claimAll(ratingIds);
        List<StoredCase> unrated =
                due.stream().filter(one -> won.contains(one.id())).toList();
        Events.Names names = events.names(unrated);
        String source = Callers.current().id();
        List<NewMessage> messages = new ArrayList<>();
        Function<StoredCase, StoredRating> rating = serviceCase -> {
            StoredRating draft = StoredRating.byDefault(ratingIds.get(serviceCase.id()), serviceCase, source, now);
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
        audit.recordAll(ratings.stream().map(DefaultFiling::event).toList());
        return ratings.size();
    }

    private static AuditEvent event(StoredRating rating) {
        return AuditEvent.done("rating.default", "case", rating.caseNo(), Map.of("rating", rating.id()));
    }
}
