package org.zhengtong.platform.api.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One reason why a request is refused.
 *
 * @param code stable code
 * @param field name of the field in the interface, with an index for lists ({@code tags[1]}), or empty when no field is to blame
 * @param arguments what the text names: numbers, permitted values, ids; never personal data
 */
public record Refusal(RefusalCode code, String field, List<Object> arguments) {

    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(RefusalCode code, String field, Object... arguments) {
        return new Refusal(code, field, Arrays.asList(arguments));
    }

    /** The text for people, in Chinese. */
    public String text() {
        return code.text(arguments.toArray());
    }
}
