package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.exchange.Outbox;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.rating.api.Aspect;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingSubmission;
import org.zhengtong.rating.domain.SealedPerson;
import org.zhengtong.rating.domain.StoredCase;
import org.zhengtong.rating.domain.StoredRating;
import org.zhengtong.rating.domain.TickedTag;
import org.zhengtong.rating.domain.validity.Attempt;
import org.zhengtong.rating.domain.validity.Verdict;

/** Stores judged ratings, with message and audit entry. Only within a transaction. */
@Component(service = RatingFiling.class)
public final class RatingFiling {

    private final RatingStore ratings;
    private final PersonalData personal;
    private final Events events;
    private final Outbox outbox;
    private final AuditLog audit;

    @Activate
    public RatingFiling(
            @Reference RatingStore ratings,
            @Reference PersonalData personal,
            @Reference Events events,
            @Reference Outbox outbox,
            @Reference AuditLog audit) {
        this.ratings = ratings;
        this.personal = personal;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The rating as it will be kept. */
    StoredRating draft(Attempt attempt, Verdict verdict, Origin origin) {
        RatingSubmission submission = attempt.submission();
        StoredCase serviceCase = attempt.serviceCase().orElseThrow();
        return new StoredRating(
                Ids.next(),
                attempt.caseNo(),
                Callers.current().id(),
                submission.recordGuid(),
                origin,
                Channel.of(submission.channel()),
                Level.of(submission.level()).orElseThrow(),
                ticked(attempt),
                submission.text(),
                submission.anonymous(),
                rater(submission),
                attempt.raterDigest(),
                attempt.ratedAt(),
                verdict.doubt().map(doubt -> doubt.code().code()).orElse(""),
                submission.objectCode(),
                aspects(submission),
                serviceCase.facts().regionCode(),
                serviceCase.facts().departmentCode(),
                serviceCase.facts().itemCode(),
                Optional.empty());
    }

    private static List<TickedTag> ticked(Attempt attempt) {
        return attempt.submission().tags().stream()
                .flatMap(codeOrId -> attempt.tags().find(codeOrId).stream())
                .distinct()
                .map(TickedTag::of)
                .toList();
    }

    /** Nothing but the digest is kept of who rates anonymously (GR-046). */
    private Optional<SealedPerson> rater(RatingSubmission submission) {
        return submission.anonymous()
                ? Optional.empty()
                : submission.rater().map(rater -> SealedPerson.of(rater, personal));
    }

    private static Map<Aspect, Integer> aspects(RatingSubmission submission) {
        Map<Aspect, Integer> aspects = new EnumMap<>(Aspect.class);
        submission
                .aspects()
                .forEach((code, level) -> aspects.put(Aspect.of(code).orElseThrow(), level));
        return aspects;
    }

    StoredRating file(StoredRating draft, StoredCase serviceCase, String action, Instant now) {
        Optional<NewMessage> message = draft.isValid() && serviceCase.isReportable()
                ? Optional.of(events.names(List.of(serviceCase)).ratingSubmitted(serviceCase, draft, now))
                : Optional.empty();
        StoredRating rating =
                message.map(NewMessage::id).map(draft::withMessage).orElse(draft);
        ratings.insert(rating, now);
        message.ifPresent(outbox::publish);
        audit.record(AuditEvent.done(
                action,
                "case",
                rating.caseNo(),
                Map.of(
                        "rating",
                        rating.id(),
                        "validity",
                        rating.validity().name(),
                        "invalidCode",
                        rating.invalidCode())));
        return rating;
    }
}
