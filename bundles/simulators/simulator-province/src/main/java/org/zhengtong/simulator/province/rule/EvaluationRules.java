package org.zhengtong.simulator.province.rule;

import static org.zhengtong.simulator.province.rule.Rule.form;
import static org.zhengtong.simulator.province.rule.Rule.refuseIf;
import static org.zhengtong.simulator.province.rule.Rule.required;
import static org.zhengtong.simulator.province.rule.Rule.requiredOne;
import static org.zhengtong.simulator.province.rule.Rule.timeForm;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.simulator.province.register.Entry;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;
import org.zhengtong.simulator.province.register.RecordKey;

/** What is checked of an evaluation (standards 1.2 and 1.5). */
public final class EvaluationRules {

    /** By how much the clocks of both sides may differ. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private static final int LOWEST_GOOD = 3;

    private final Clock clock;
    private final List<Rule> rules;

    /** @param clock business time, in the zone of the wire's times */
    public EvaluationRules(Clock clock, Labels labels) {
        this.clock = clock;
        this.rules = List.of(
                required("projectNo", "serviceNumber", "pf", "satisfaction", "assessNumber", "assessTime"),
                form("serviceNumber", ServiceRules::isPositive),
                form("pf", value -> value.matches("[1-8]")),
                form("satisfaction", value -> value.matches("[1-5]")),
                form("assessNumber", Set.of("1", "2")::contains),
                form("isdefault", Set.of("0", "1")::contains),
                form("flag", Set.of("I", "U", "D")::contains),
                timeForm("assessTime"),
                CodeRules.ALL,
                requiredOne("certKey", "certKeyGOV"),
                refuseIf(Reason.DEFAULT_INVALID, EvaluationRules::isWrongDefault),
                EvaluationRules::lacksService,
                EvaluationRules::duplicate,
                EvaluationRules::lacksFirst,
                refuseIf(Reason.DETAIL_REQUIRED, EvaluationRules::lacksDetail),
                labels::check,
                EvaluationRules::assessedBeforeServed,
                refuseIf(Reason.ASSESSED_IN_FUTURE, this::isInFuture));
    }

    public Optional<Violation> check(Fields record, Holdings held) {
        return Rule.first(rules, record, held);
    }

    /** Default evaluations come by channel 7 with "basically satisfied", and nothing else does. */
    private static boolean isWrongDefault(Fields record) {
        boolean isDefault = record.text("isdefault").equals("1");
        boolean byDefaultChannel = record.text("pf").equals("7");
        return isDefault != byDefaultChannel
                || (isDefault && !record.text("satisfaction").equals("3"));
    }

    private static Optional<Violation> lacksService(Fields record, Holdings held) {
        return held.holds(RecordKey.service(record))
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.SERVICE_MISSING));
    }

    private static Optional<Violation> duplicate(Fields record, Holdings held) {
        return held.holds(RecordKey.evaluation(record))
                ? Optional.of(Violation.of(Reason.EVALUATION_EXISTS))
                : Optional.empty();
    }

    private static Optional<Violation> lacksFirst(Fields record, Holdings held) {
        boolean isFollowUp = record.text("assessNumber").equals("2");
        return isFollowUp && !held.holds(RecordKey.evaluation(record.with("assessNumber", "1")))
                ? Optional.of(Violation.of(Reason.FIRST_MISSING))
                : Optional.empty();
    }

    private static boolean lacksDetail(Fields record) {
        return record.integer("satisfaction").orElse(LOWEST_GOOD) < LOWEST_GOOD
                && !record.has("evalDetail")
                && !record.has("writingEvaluation");
    }

    private static Optional<Violation> assessedBeforeServed(Fields record, Holdings held) {
        LocalDateTime assessed = record.time("assessTime").orElse(LocalDateTime.MAX);
        return held.find(RecordKey.service(record))
                .map(Entry::serviceTime)
                .filter(assessed::isBefore)
                .map(served -> Violation.of(Reason.ASSESSED_BEFORE_SERVED));
    }

    private boolean isInFuture(Fields record) {
        LocalDateTime latest = LocalDateTime.now(clock).plus(CLOCK_TOLERANCE);
        return record.time("assessTime").filter(latest::isBefore).isPresent();
    }
}
