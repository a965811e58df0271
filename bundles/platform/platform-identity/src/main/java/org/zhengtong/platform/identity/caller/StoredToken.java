package org.zhengtong.platform.identity.caller;

import java.time.Duration;
import java.time.Instant;
import org.zhengtong.platform.api.identity.Caller.Kind;

/**
 * A row of {@code identity_token}.
 *
 * @param usedAt when it was used last, to a minute
 */
record StoredToken(String digest, Kind kind, String callerId, Instant usedAt, Instant expiresAt) {

    boolean isAlive(Instant now, Duration idle) {
        return now.isBefore(expiresAt) && (kind == Kind.CLIENT || now.isBefore(usedAt.plus(idle)));
    }
}
