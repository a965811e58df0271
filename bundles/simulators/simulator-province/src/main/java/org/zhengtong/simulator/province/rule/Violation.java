package org.zhengtong.simulator.province.rule;

import java.util.List;

/** A reason against a record or a call, with what its text names. */
public record Violation(Reason reason, List<String> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(Reason reason, String... arguments) {
        return new Violation(reason, List.of(arguments));
    }

    public String text() {
        return Texts.of(reason.name(), arguments.toArray());
    }
}
