package org.zhengtong.simulator.province.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;

/** One check of the standard. */
@FunctionalInterface
interface Rule {

    Optional<Violation> check(Fields record, Holdings held);

    /** The first reason that any of the rules has. */
    static Optional<Violation> first(List<Rule> rules, Fields record, Holdings held) {
        return rules.stream().flatMap(rule -> rule.check(record, held).stream()).findFirst();
    }

    /** All rules one after the other. */
    static Rule inOrder(Rule... rules) {
        return (record, held) -> first(List.of(rules), record, held);
    }

    static Rule required(String... names) {
        return (record, held) -> Stream.of(names)
                .filter(name -> !record.has(name))
                .map(name -> Violation.of(Reason.FIELD_REQUIRED, name))
                .findFirst();
    }

    static Rule requiredOne(String... names) {
        return (record, held) -> Stream.of(names).anyMatch(record::has)
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.FIELD_REQUIRED, names[0]));
    }

    /** A present value must satisfy {@code condition}. */
    static Rule form(String name, Predicate<String> condition) {
        return (record, held) -> record.has(name) && !condition.test(record.text(name))
                ? Optional.of(Violation.of(Reason.FIELD_INVALID, name))
                : Optional.empty();
    }

    /** A present time must be of the standard's form. */
    static Rule timeForm(String name) {
        return (record, held) -> record.has(name) && record.time(name).isEmpty()
                ? Optional.of(Violation.of(Reason.FIELD_INVALID, name))
                : Optional.empty();
    }

    static Rule refuseIf(Reason reason, Predicate<Fields> condition) {
        return (record, held) -> condition.test(record) ? Optional.of(Violation.of(reason)) : Optional.empty();
    }
}
