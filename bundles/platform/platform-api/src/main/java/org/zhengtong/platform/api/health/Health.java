package org.zhengtong.platform.api.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Whether every part of the system works. Results are kept for a few seconds, so that it can be asked as often as one likes. */
@ProviderType
public interface Health {

    /** Every check, by name. Needs {@code status.read}. */
    Report report();

    /** Whether this node should be given calls: needs nothing, and tells nothing else. */
    boolean isServing();

    /** How well. In the order of the severity. */
    enum Level {
        OK,
        WARN,
        CRITICAL
    }

    /** @param level the worst of all */
    record Report(Level level, Instant at, List<Check> checks) {
        public Report {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A part.
     *
     * @param name stable, for instance {@code database} or {@code connector.province}
     * @param title in Chinese
     * @param messages what was found, in Chinese, the worst first
     */
    record Check(String name, String title, Level level, List<String> messages, Instant at, Duration took) {
        public Check {
            messages = List.copyOf(messages);
        }
    }
}
