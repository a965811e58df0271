package org.zhengtong.platform.web.idempotency;

import java.util.Objects;

/**
 * The answer to a request, as it can be given again.
 *
 * @param location where the created thing is, or empty
 * @param body JSON, or empty
 */
public record Answer(int status, String location, String body) {
    public Answer {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(body, "body");
    }
}
