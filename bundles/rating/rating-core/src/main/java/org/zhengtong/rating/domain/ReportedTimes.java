package org.zhengtong.rating.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.RatingRefusal;

/** The times of a reported case: readable, of this century, not in the future, and in order. What is wrong is empty. */
record ReportedTimes(
        Optional<Instant> recordInTime,
        Optional<Instant> acceptedAt,
        Optional<Instant> servedAt,
        Optional<Instant> finishedAt) {

    /** No case is older; what says so has a broken clock or an empty field of its own, and would reach no calendar. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    static ReportedTimes of(CaseReport report, Instant now, Refusals refusals) {
        boolean finished = report.state().equals(CaseState.FINISHED.name());
        ReportedTimes times = new ReportedTimes(
                read("recordInTime", report.recordInTime(), true, now, refusals),
                read("acceptedAt", report.acceptedAt(), true, now, refusals),
                read("servedAt", report.servedAt(), true, now, refusals),
                read("finishedAt", report.finishedAt(), finished, now, refusals));
        inOrder("acceptedAt", times.acceptedAt, "servedAt", times.servedAt, refusals);
        inOrder("servedAt", times.servedAt, "finishedAt", times.finishedAt, refusals);
        return times;
    }

    private static Optional<Instant> read(String field, String text, boolean required, Instant now, Refusals refusals) {
        if (text.isBlank()) {
            if (required) {
                refusals.add(CommonRefusal.REQUIRED, field);
            }
            return Optional.empty();
        }
        Optional<Instant> time = parse(text);
        if (time.isEmpty()) {
            refusals.add(CommonRefusal.INVALID_FORMAT, field, "带时区的 ISO 8601 时间，例如 2026-03-02T09:30:00+08:00");
        }
        time.ifPresent(value -> checkRange(field, value, now, refusals));
        return time;
    }

    private static void checkRange(String field, Instant value, Instant now, Refusals refusals) {
        refusals.notAfter(field, value, now);
        if (value.isBefore(EARLIEST.atStartOfDay(BusinessTime.ZONE).toInstant())) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, field, EARLIEST.toString(), "当前时间");
        }
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void inOrder(
            String earlier, Optional<Instant> first, String later, Optional<Instant> second, Refusals refusals) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            refusals.add(RatingRefusal.TIMES_OUT_OF_ORDER, later, earlier);
        }
    }
}
