package org.zhengtong.simulator.clock;

import java.time.Instant;
import java.time.Year;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.time.BusinessTime;

/** Moves the business clock, within the years that the work calendar can know, and says so in the audit log. */
@Component(service = MoveClock.class)
public final class MoveClock {

    private static final Year FIRST = Year.of(2019);
    private static final Year LAST = Year.of(2030);

    private final SandboxClock clock;
    private final AuditLog auditLog;

    @Activate
    public MoveClock(@Reference SandboxClock clock, @Reference AuditLog auditLog) {
        this.clock = clock;
        this.auditLog = auditLog;
    }

    /**
     * Lets business time go on from there.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code required} or {@code out_of_range}
     */
    public void to(Instant businessTime) {
        check(businessTime).throwIfAny();
        Map<String, String> detail = Map.of("before", text(clock.businessTime()), "after", text(businessTime));
        auditLog.record(AuditEvent.done("sandbox.clock", "clock", "business", detail));
        clock.moveTo(businessTime);
    }

    private static Refusals check(Instant businessTime) {
        Refusals refusals = new Refusals().required("businessTime", businessTime);
        if (businessTime == null) {
            return refusals;
        }
        Year year = Year.from(businessTime.atZone(BusinessTime.ZONE));
        return year.isBefore(FIRST) || year.isAfter(LAST)
                ? refusals.add(CommonRefusal.OUT_OF_RANGE, "businessTime", FIRST.toString(), LAST.toString())
                : refusals;
    }

    private static String text(Instant instant) {
        return instant.atZone(BusinessTime.ZONE).toOffsetDateTime().toString();
    }
}
