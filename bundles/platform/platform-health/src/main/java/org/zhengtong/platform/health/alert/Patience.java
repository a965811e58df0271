package org.zhengtong.platform.health.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How long something must last before it counts: neither a hiccup nor a moment's relief is worth a message. Not thread-safe. */
final class Patience {

    private final Map<String, Since> states = new HashMap<>();

    /** @return whether the subject has been in that state for so long */
    boolean isOver(String subject, String state, Duration length, Instant now) {
        Since since = states.get(subject);
        if (since == null || !since.state().equals(state)) {
            since = new Since(state, now);
            states.put(subject, since);
        }
        return !since.at().plus(length).isAfter(now);
    }

    private record Since(String state, Instant at) {}
}
