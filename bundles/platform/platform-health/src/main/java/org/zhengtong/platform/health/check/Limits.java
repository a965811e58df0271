package org.zhengtong.platform.health.check;

import java.time.Duration;
import org.apache.felix.hc.api.Result;

/** From which time on something is a warning, and from which critical. */
record Limits(Duration warn, Duration critical) {

    /** @param key text of the finding, followed by {@code .ok}, {@code .late} */
    Result judge(Duration time, String key, Object... arguments) {
        Findings findings = new Findings();
        if (time.compareTo(critical) >= 0) {
            return findings.critical(key + ".late", arguments).result();
        }
        if (time.compareTo(warn) >= 0) {
            return findings.warn(key + ".late", arguments).result();
        }
        return findings.ok(key + ".ok", arguments).result();
    }
}
