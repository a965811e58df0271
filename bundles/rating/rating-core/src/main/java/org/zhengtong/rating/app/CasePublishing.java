package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;

/** Tells of finished cases, each once, and of ratings that had to wait for the applicant. */
@Component(service = CasePublishing.class)
public final class CasePublishing {

    private final Events events;
    private final Outbox outbox;
    private final RatingStore ratings;

    @Activate
    public CasePublishing(@Reference Events events, @Reference Outbox outbox, @Reference RatingStore ratings) {
        this.events = events;
        this.outbox = outbox;
        this.ratings = ratings;
    }

    /** Publishes those that can be and are not yet. @return all of them, with their messages */
    List<StoredCase> publishFinished(List<StoredCase> cases, Instant now) {
        Events.Names names = events.names(cases);
        List<NewMessage> messages = new ArrayList<>();
        List<StoredCase> noted = cases.stream()
                .map(one -> isNews(one) ? noted(one, messages, names.caseFinished(one, now)) : one)
                .toList();
        outbox.publishAll(messages);
        return noted;
    }

    private static boolean isNews(StoredCase stored) {
        return stored.isReportable() && stored.finishedMessageId().isEmpty();
    }

    private static StoredCase noted(StoredCase stored, List<NewMessage> messages, NewMessage message) {
        messages.add(message);
        return stored.withFinishedMessage(message.id());
    }

    /**
     * Publishes the ratings of cases that were incomplete when they were rated.
     *
     * @param updated the cases as they were before {@link #publishFinished}
     */
    void publishEarlierRatings(List<StoredCase> updated, Instant now) {
        Map<String, StoredCase> rated = updated.stream()
                .filter(one -> isNews(one) && one.firstRatingId().isPresent())
                .collect(Collectors.toMap(StoredCase::caseNo, Function.identity()));
        if (rated.isEmpty()) {
            return;
        }
        Events.Names names = events.names(rated.values());
        List<NewMessage> messages = new ArrayList<>();
        Map<String, String> messageIds = new HashMap<>();
        for (StoredRating rating : ratings.ofCases(rated.keySet())) {
            if (rating.isValid() && rating.messageId().isEmpty()) {
                NewMessage message = names.ratingSubmitted(rated.get(rating.caseNo()), rating, now);
                messages.add(message);
                messageIds.put(rating.id(), message.id());
            }
        }
        outbox.publishAll(messages);
        ratings.setMessages(messageIds);
    }
}
