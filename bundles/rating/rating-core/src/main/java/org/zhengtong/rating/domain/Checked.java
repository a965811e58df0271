package org.zhengtong.rating.domain;

import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;

/**
 * What a check makes of something: a value, or the reasons against it.
 *
 * @param refusals empty if and only if there is a value
 */
public record Checked<T>(Optional<T> value, List<Refusal> refusals) {

    public Checked {
        refusals = List.copyOf(refusals);
        if (value.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("either a value or reasons");
        }
    }

    public static <T> Checked<T> good(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    public static <T> Checked<T> bad(List<Refusal> refusals) {
        return new Checked<>(Optional.empty(), refusals);
    }
}
