package org.zhengtong.rating.domain.validity;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.api.time.CalendarGapException;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.domain.FollowUpDeadline;

/** Check 4 of a follow-up: rated before, by an online channel, once, and in time (GR-059). */
final class FollowUpOpen implements ValidityCheck {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);

    private final FollowUpDeadline deadline;

    FollowUpOpen(FollowUpDeadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public List<Refusal> examine(Attempt attempt) {
        return reason(attempt).stream().toList();
    }

    private Optional<Refusal> reason(Attempt attempt) {
        if (attempt.first().isEmpty()) {
            return Optional.of(Refusal.of(RatingRefusal.NOT_RATED_YET, "caseNo"));
        }
        if (!attempt.channel().isOnline()) {
            return Optional.of(Refusal.of(
                    RatingRefusal.CHANNEL_NOT_ALLOWED,
                    "channel",
                    attempt.channel().name()));
        }
        Optional<String> earlier = attempt.existingCase().followUpId();
        if (earlier.isPresent()) {
            return Optional.of(Refusal.of(RatingRefusal.ALREADY_FOLLOWED_UP, "caseNo", earlier.get()));
        }
        return expired(attempt, attempt.first().get().ratedAt());
    }

    private Optional<Refusal> expired(Attempt attempt, Instant firstRatedAt) {
        try {
            Instant end = deadline.after(firstRatedAt);
            return attempt.ratedAt().isBefore(end)
                    ? Optional.empty()
                    : Optional.of(Refusal.of(RatingRefusal.FOLLOWUP_EXPIRED, "ratedAt", MINUTES.format(end)));
        } catch (CalendarGapException gap) {
            return Optional.of(gap.refusal());
        }
    }
}
