package org.zhengtong.simulator.province.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.register.RecordKey;
import org.zhengtong.simulator.province.register.Register;
import org.zhengtong.simulator.province.rule.EvaluationRules;
import org.zhengtong.simulator.province.rule.Reason;
import org.zhengtong.simulator.province.rule.ServiceRules;
import org.zhengtong.simulator.province.rule.Texts;
import org.zhengtong.simulator.province.rule.Violation;

/** Checks the records of a call and stores them: all, or none. */
final class Intake {

    static final int MAX_RECORDS = 100;

    private final Register register;
    private final EvaluationRules evaluationRules;
    private final Function<RecordKey, Optional<Violation>> ordered;

    /** @param ordered refusals that were ordered for a record */
    Intake(Register register, EvaluationRules evaluationRules, Function<RecordKey, Optional<Violation>> ordered) {
        this.register = register;
        this.evaluationRules = evaluationRules;
        this.ordered = ordered;
    }

    /** Empty when all records were stored. */
    Optional<Problem> accept(Kind kind, List<Fields> records) {
        if (records.isEmpty()) {
            return Optional.of(Problem.of(Violation.of(Reason.NO_RECORD)));
        }
        if (records.size() > MAX_RECORDS) {
            return Optional.of(Problem.of(Violation.of(Reason.TOO_MANY, Integer.toString(MAX_RECORDS))));
        }
        return register.accept(kind, records, (record, held) -> check(kind, record, held))
                .map(refused -> problem(refused, records.size()));
    }

    private Optional<Violation> check(Kind kind, Fields record, Holdings held) {
        Optional<Violation> broken =
                kind == Kind.SERVICE ? ServiceRules.check(record, held) : evaluationRules.check(record, held);
        return broken.or(() -> ordered.apply(RecordKey.of(kind, record)));
    }

    private static Problem problem(Register.Refused<Violation> refused, int records) {
        String text = refused.reason().text();
        String place = Integer.toString(refused.index() + 1);
        return new Problem(refused.reason().reason().code(), records == 1 ? text : Texts.of("nth", place, text));
    }
}
