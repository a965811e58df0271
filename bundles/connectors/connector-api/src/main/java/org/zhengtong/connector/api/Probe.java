package org.zhengtong.connector.api;

import java.util.Objects;

/**
 * Whether the external system can work.
 *
 * @param healthy true when messages may be delivered
 * @param detail short text for the operator, without personal data or secrets
 */
public record Probe(boolean healthy, String detail) {

    public Probe {
        Objects.requireNonNull(detail, "detail");
    }

    public static Probe healthy(String detail) {
        return new Probe(true, detail);
    }

    public static Probe unhealthy(String detail) {
        return new Probe(false, detail);
    }
}
