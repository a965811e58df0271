package org.zhengtong.connector.api;

import java.util.Objects;

/**
 * What a connector has against a setting.
 *
 * @param key of the setting, or empty when it is about several
 * @param reason for the operator, without the value: it may be a secret
 */
public record Objection(String key, String reason) {

    public Objection {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
    }
}
