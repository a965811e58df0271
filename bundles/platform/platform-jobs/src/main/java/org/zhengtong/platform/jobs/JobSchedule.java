package org.zhengtong.platform.jobs;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.zhengtong.platform.api.time.BusinessTime;

/** When a job is due: a Quartz cron expression in Asia/Shanghai. */
final class JobSchedule {

    /** How far to look back, step by step, so that neither a job of every second nor one of every year costs much. */
    private static final List<Duration> LOOK_BACK = List.of(
            Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(31), Duration.ofDays(366));

    private final CronExpression expression;

    private JobSchedule(CronExpression expression) {
        this.expression = expression;
    }

    /** @throws IllegalArgumentException if that is no cron expression */
    static JobSchedule parse(String cron) {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(BusinessTime.ZONE));
            return new JobSchedule(expression);
        } catch (ParseException e) {
            throw new IllegalArgumentException("no cron expression: " + cron, e);
        }
    }

    CronExpression expression() {
        return expression;
    }

    /** The latest time, not after {@code now}, at which the job was due; within a year. */
    Optional<Instant> latest(Instant now) {
        return LOOK_BACK.stream()
                .map(distance -> latest(now.minus(distance), now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Instant> latest(Instant after, Instant now) {
        Optional<Instant> found = Optional.empty();
        Optional<Instant> due = next(after);
        while (due.isPresent() && !due.get().isAfter(now)) {
            found = due;
            due = next(due.get());
        }
        return found;
    }

    private Optional<Instant> next(Instant after) {
        return Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(after)))
                .map(Date::toInstant);
    }
}
