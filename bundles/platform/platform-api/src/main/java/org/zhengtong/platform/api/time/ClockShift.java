package org.zhengtong.platform.api.time;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** Moves the business clock. Only the sandbox registers one; without it business time is the system's. */
@ProviderType
public interface ClockShift {

    /** What to add to the system's time; may be negative. */
    Duration offset();
}
