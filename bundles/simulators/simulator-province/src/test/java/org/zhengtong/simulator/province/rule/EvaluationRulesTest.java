package org.zhengtong.simulator.province.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtong.simulator.province.Records.badEvaluation;
import static org.zhengtong.simulator.province.Records.defaultEvaluation;
import static org.zhengtong.simulator.province.Records.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.simulator.province.register.Entry;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;
import org.zhengtong.simulator.province.register.Kind;
import org.zhengtong.simulator.province.register.RecordKey;

class EvaluationRulesTest {

    private static final String NO = "23C1";
    private static final LocalDateTime SERVED = LocalDateTime.of(2026, 3, 2, 9, 30);
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-06T12:00:00+08:00"), ZoneId.of("Asia/Shanghai"));

    private final EvaluationRules rules = new EvaluationRules(NOON, Labels.national());
    private final Set<RecordKey> held = new HashSet<>();
    private final Holdings holdings = key -> held.contains(key)
            ? Optional.of(new Entry(1, key, OffsetDateTime.MIN, "", SERVED, 0, false))
            : Optional.empty();

    @BeforeEach
    void holdTheService() {
        held.add(new RecordKey(Kind.SERVICE, NO, 1, 0));
    }

    @Test
    void takesACompleteEvaluation() {
        assertTaken(evaluation(NO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"projectNo", "serviceNumber", "pf", "satisfaction", "assessNumber", "assessTime", "certKey"})
    void refusesAnEvaluationWithoutAMandatoryField(String name) {
        assertRefused(Reason.FIELD_REQUIRED, evaluation(NO).with(name, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "pf,0",
        "pf,9",
        "satisfaction,0",
        "satisfaction,6",
        "assessNumber,3",
        "isdefault,yes",
        "flag,X",
        "assessTime,2026-03-06T10:00:00"
    })
    void refusesAValueOutsideItsRange(String name, String value) {
        assertRefused(Reason.FIELD_INVALID, evaluation(NO).with(name, value));
    }

    @Test
    void refusesAnEvaluationWithoutItsServiceInTheExactWords() {
        held.clear();
        assertWords("没有对应的服务数据", evaluation(NO));
    }

    @Test
    void refusesAnEvaluationOfAnotherServiceOfTheCase() {
        assertRefused(Reason.SERVICE_MISSING, evaluation(NO).with("serviceNumber", "2"));
    }

    @Test
    void refusesASecondFirstEvaluationInTheExactWords() {
        held.add(new RecordKey(Kind.EVALUATION, NO, 1, 1));
        assertWords("评价数据不可重复", evaluation(NO));
    }

    @Test
    void takesAFollowUpAfterTheFirst() {
        held.add(new RecordKey(Kind.EVALUATION, NO, 1, 1));
        assertTaken(evaluation(NO).with("assessNumber", "2"));
    }

    @Test
    void refusesAFollowUpWithoutTheFirst() {
        assertRefused(Reason.FIRST_MISSING, evaluation(NO).with("assessNumber", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void refusesABadEvaluationWithoutAReasonInTheExactWords(String level) {
        assertWords(
                "差评必须勾选详情或填写文字评价", badEvaluation(NO).with("satisfaction", level).with("evalDetail", ""));
    }

    @Test
    void takesABadEvaluationWithWordsOnly() {
        assertTaken(badEvaluation(NO).with("evalDetail", "").with("writingEvaluation", "等了两小时"));
    }

    @ParameterizedTest
    @CsvSource({
        "199,LABEL_UNKNOWN",
        "590,LABEL_UNKNOWN",
        "'510,',LABEL_UNKNOWN",
        "501,LABEL_DISABLED",
        "509,LABEL_DISABLED",
        "406,LABEL_OF_OTHER_LEVEL",
        "'510,207',LABEL_OF_OTHER_LEVEL"
    })
    void refusesLabelsThatDoNotFit(String labels, Reason reason) {
        assertRefused(reason, evaluation(NO).with("evalDetail", labels));
    }

    @Test
    void refusesAnEvaluationBeforeTheService() {
        assertRefused(Reason.ASSESSED_BEFORE_SERVED, evaluation(NO).with("assessTime", "2026-03-02 09:29:59"));
    }

    @Test
    void toleratesAClockThatIsFiveMinutesFast() {
        assertTaken(evaluation(NO).with("assessTime", "2026-03-06 12:05:00"));
    }

    @Test
    void refusesAnEvaluationFromTheFuture() {
        assertRefused(Reason.ASSESSED_IN_FUTURE, evaluation(NO).with("assessTime", "2026-03-06 12:05:01"));
    }

    @Test
    void takesADefaultEvaluation() {
        assertTaken(defaultEvaluation(NO));
    }

    @ParameterizedTest
    @CsvSource({"pf,1", "isdefault,0", "satisfaction,4"})
    void refusesADefaultEvaluationThatIsNone(String name, String value) {
        assertRefused(Reason.DEFAULT_INVALID, defaultEvaluation(NO).with(name, value));
    }

    @Test
    void refusesCodesAgainstTheRules() {
        assertRefused(Reason.CODE_INVALID, evaluation(NO).with("deptCode", "11230600001738015F"));
    }

    private void assertTaken(Fields record) {
        assertEquals(Optional.empty(), rules.check(record, holdings));
    }

    private void assertRefused(Reason reason, Fields record) {
        assertEquals(Optional.of(reason), rules.check(record, holdings).map(Violation::reason));
    }

    private void assertWords(String words, Fields record) {
        assertEquals(Optional.of(words), rules.check(record, holdings).map(Violation::text));
    }
}
