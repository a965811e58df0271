package org.zhengtong.platform.api.refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects every reason against one request, so that its sender learns of all of them at once. Not thread-safe. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    public Refusals add(RefusalCode code, String field, Object... arguments) {
        found.add(Refusal.of(code, field, arguments));
        return this;
    }

    public Refusals add(Optional<Refusal> refusal) {
        refusal.ifPresent(found::add);
        return this;
    }

    /** Refuses a missing or blank text, and one longer than {@code maxLength} characters. */
    public Refusals required(String field, String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return add(CommonRefusal.REQUIRED, field);
        }
        return optional(field, value, maxLength);
    }

    /** Refuses a text longer than {@code maxLength} characters. */
    public Refusals optional(String field, String value, int maxLength) {
        return value != null && value.length() > maxLength ? add(CommonRefusal.TOO_LONG, field, maxLength) : this;
    }

    public Refusals required(String field, Object value) {
        return value == null ? add(CommonRefusal.REQUIRED, field) : this;
    }

    /** Refuses a present text that does not match; {@code expected} says in Chinese what would be right. */
    public Refusals matches(String field, String value, Pattern pattern, String expected) {
        return value != null && !pattern.matcher(value).matches()
                ? add(CommonRefusal.INVALID_FORMAT, field, expected)
                : this;
    }

    /** Refuses a present value that is none of the permitted codes. */
    public Refusals oneOf(String field, String value, Collection<String> permitted) {
        return value != null && !permitted.contains(value)
                ? add(CommonRefusal.INVALID_CODE, field, String.join(" ", permitted))
                : this;
    }

    /** Refuses a present time after {@code now}. */
    public Refusals notAfter(String field, Instant value, Instant now) {
        return value != null && value.isAfter(now) ? add(CommonRefusal.TIME_IN_FUTURE, field) : this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether {@code field} was refused already, so that a later check need not complain again. */
    public boolean names(String field) {
        return found.stream().anyMatch(refusal -> refusal.field().equals(field));
    }

    public List<Refusal> list() {
        return List.copyOf(found);
    }

    /** @throws RefusedException if anything was refused */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
