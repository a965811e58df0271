package org.zhengtong.simulator.province.rule;

import static org.zhengtong.simulator.province.rule.Rule.form;
import static org.zhengtong.simulator.province.rule.Rule.refuseIf;
import static org.zhengtong.simulator.province.rule.Rule.required;
import static org.zhengtong.simulator.province.rule.Rule.requiredOne;
import static org.zhengtong.simulator.province.rule.Rule.timeForm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;
import org.zhengtong.simulator.province.register.RecordKey;

/** What is checked of a service record (standards 1.1). */
public final class ServiceRules {

    private static final Set<String> APPLICANTS = Set.of("1", "2", "3", "4", "5", "6", "9");
    private static final Set<String> LIMIT_UNITS = Set.of("0", "1", "2", "3");

    private static final List<Rule> RULES = List.of(
            required("projectNo", "serviceNumber", "areaCode", "deptCode", "orgcode"),
            requiredOne("deptName", "proDepart", "orgName"),
            required("taskType", "taskCode", "taskName", "projectType", "proStatus", "proChannel", "serviceName"),
            required("serviceTime", "userProp", "userName", "mobile", "dataSource"),
            requiredOne("certKey", "certKeyGOV"),
            form("serviceNumber", ServiceRules::isPositive),
            form("proStatus", Set.of("1", "2", "3")::contains),
            form("proChannel", Set.of("1", "2")::contains),
            form("promiseTime", Set.of("1", "2")::contains),
            form("userProp", APPLICANTS::contains),
            form("promiseType", LIMIT_UNITS::contains),
            form("anticipateType", LIMIT_UNITS::contains),
            timeForm("acceptDate"),
            timeForm("serviceTime"),
            timeForm("resultDate"),
            CodeRules.ALL,
            ServiceRules::organisationCode,
            refuseIf(Reason.RESULT_DATE_REQUIRED, ServiceRules::lacksResultDate),
            refuseIf(Reason.SERVED_BEFORE_ACCEPTED, ServiceRules::servedBeforeAccepted),
            ServiceRules::duplicate);

    private ServiceRules() {}

    public static Optional<Violation> check(Fields record, Holdings held) {
        return Rule.first(RULES, record, held);
    }

    static boolean isPositive(String text) {
        return text.matches("[1-9][0-9]{0,8}");
    }

    private static Optional<Violation> organisationCode(Fields record, Holdings held) {
        String expected = record.text("areaCode") + "_" + record.text("deptCode");
        return record.text("orgcode").equals(expected)
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.FIELD_INVALID, "orgcode"));
    }

    private static boolean lacksResultDate(Fields record) {
        return record.text("proStatus").equals("3") && !record.has("resultDate");
    }

    private static boolean servedBeforeAccepted(Fields record) {
        return record.time("acceptDate")
                .filter(accepted -> accepted.isAfter(record.time("serviceTime").orElse(accepted)))
                .isPresent();
    }

    private static Optional<Violation> duplicate(Fields record, Holdings held) {
        return held.holds(RecordKey.service(record))
                ? Optional.of(Violation.of(Reason.SERVICE_EXISTS))
                : Optional.empty();
    }
}
