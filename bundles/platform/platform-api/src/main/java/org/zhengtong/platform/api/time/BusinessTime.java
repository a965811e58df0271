package org.zhengtong.platform.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Business time is Asia/Shanghai. The platform registers a {@link java.time.Clock} of that zone as an OSGi service; every
 * rule about days takes it, for the sandbox may move it. Technical times (tokens, leases, time-outs) use the system clock.
 */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** 24:00 of that day, which is 00:00 of the next. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
