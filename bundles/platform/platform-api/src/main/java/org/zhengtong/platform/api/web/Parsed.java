package org.zhengtong.platform.api.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * One element of a batch in a request body, read by itself: a bad one does not spoil the others.
 *
 * @param value what was read; empty when it was refused
 * @param refusals why it could not be read, with fields relative to the element; empty when it was
 */
public record Parsed<T>(Optional<T> value, List<Refusal> refusals) {

    public Parsed {
        Objects.requireNonNull(value, "value");
        refusals = List.copyOf(refusals);
        if (value.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("either a value or refusals");
        }
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), List.of());
    }

    /** @param refusals at least one */
    public static <T> Parsed<T> refused(List<Refusal> refusals) {
        return new Parsed<>(Optional.empty(), refusals);
    }

    /** @throws RefusedException with the {@link #refusals} if it could not be read */
    public T orThrow() {
        return value.orElseThrow(() -> new RefusedException(refusals));
    }
}
