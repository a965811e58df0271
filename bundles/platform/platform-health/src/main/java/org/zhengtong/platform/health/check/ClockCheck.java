package org.zhengtong.platform.health.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.time.ClockShift;

/** Whether the clock of this node goes right: against that of the database, against itself, and business time against both. */
@Component(property = {HealthCheck.NAME + "=clock", HealthCheck.TAGS + "=zhengtong"})
public final class ClockCheck implements HealthCheck {

    private static final Duration DIFFERENT = Duration.ofSeconds(5);
    private static final Duration VERY_DIFFERENT = Duration.ofSeconds(60);

    private final Transactions transactions;
    private final Clock clock;
    private final ClockJumps jumps;
    private volatile Optional<ClockShift> shift = Optional.empty();

    @Activate
    public ClockCheck(@Reference Transactions transactions) {
        this(transactions, Clock.systemUTC(), new ClockJumps(Clock.systemUTC(), System::nanoTime));
    }

    ClockCheck(Transactions transactions, Clock clock, ClockJumps jumps) {
        this.transactions = transactions;
        this.clock = clock;
        this.jumps = jumps;
    }

    /** In the sandbox only. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindShift(ClockShift found) {
        shift = Optional.of(found);
    }

    void unbindShift(ClockShift gone) {
        shift = Optional.empty();
    }

    @Override
    public Result execute() {
        Findings findings = new Findings();
        compareWithDatabase(findings);
        jumps.latest().ifPresent(jump -> findings.warn("clock.jumped", jump.toMillis()));
        shift.map(ClockShift::offset)
                .filter(offset -> !offset.isZero())
                .ifPresent(offset -> findings.warn("clock.shifted", offset.toMinutes()));
        return findings.result();
    }

    private void compareWithDatabase(Findings findings) {
        try {
            Instant before = clock.instant();
            Instant there = transactions.required(() -> transactions
                    .sql()
                    .first("select current_timestamp as t from databasechangeloglock", row -> row.instant("t"))
                    .orElse(before));
            judge(findings, difference(before, there, clock.instant()));
        } catch (DataException e) {
            findings.warn("clock.unknown");
        }
    }

    /** None, if the database's time lies between the two looks at ours. */
    private static Duration difference(Instant before, Instant there, Instant after) {
        if (there.isBefore(before)) {
            return Duration.between(there, before);
        }
        return there.isAfter(after) ? Duration.between(after, there) : Duration.ZERO;
    }

    private static void judge(Findings findings, Duration difference) {
        if (difference.compareTo(VERY_DIFFERENT) > 0) {
            findings.critical("clock.different", difference.toSeconds());
        } else if (difference.compareTo(DIFFERENT) > 0) {
            findings.warn("clock.different", difference.toSeconds());
        } else {
            findings.ok("clock.ok");
        }
    }
}
