package org.zhengtong.platform.exchange.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands after {@code where}; empty when everything is wanted. */
record Condition(String text, List<Object> parameters) {

    static final Condition ALL = new Condition("", List.of());

    Condition {
        parameters = List.copyOf(parameters);
    }

    static Condition of(String text) {
        return new Condition(text, List.of());
    }

    Condition and(Condition other) {
        if (text.isEmpty()) {
            return other;
        }
        List<Object> both = new ArrayList<>(parameters);
        both.addAll(other.parameters);
        return new Condition(text + " and " + other.text, both);
    }

    /** Leaves the column open when there is no value to compare it with. */
    Condition andEqual(String column, Object value) {
        return value == null || value.equals("") ? this : and(new Condition(column + " = ?", List.of(value)));
    }

    /** The parameters, and others behind them. */
    Object[] with(Object... more) {
        return Stream.concat(parameters.stream(), Stream.of(more)).toArray();
    }

    String where() {
        return text.isEmpty() ? "" : " where " + text;
    }
}
