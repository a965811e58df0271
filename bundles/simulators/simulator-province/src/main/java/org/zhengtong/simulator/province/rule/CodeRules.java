package org.zhengtong.simulator.province.rule;

import static org.zhengtong.simulator.province.rule.Rule.form;

import java.util.Optional;
import java.util.Set;
import org.zhengtong.platform.api.organisation.CreditCode;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;

/** The rules about codes that services and evaluations share. */
final class CodeRules {

    private static final String PROVINCE = "23";
    /** Development zone that exists in the statistics only: its cases are to be reported under the city. */
    private static final String STATISTICAL_ONLY = "230671";

    private static final Set<String> RATED_TYPES = Set.of("01", "05", "07", "08", "09", "10", "20");
    private static final String OTHER_TYPE = "99";

    static final Rule ALL = Rule.inOrder(
            CodeRules::area,
            CodeRules::department,
            CodeRules::taskCode,
            CodeRules::handlingCode,
            form("orgcode", value -> value.matches("[0-9]{12}_[0-9A-Z]{18}")),
            Rule.refuseIf(Reason.ITEM_SELF_BUILT, CodeRules::isSelfBuilt),
            form("taskType", value -> RATED_TYPES.contains(value) || value.equals(OTHER_TYPE)),
            Rule.refuseIf(Reason.TASK_TYPE_DIFFERS, CodeRules::typeDiffers),
            form("projectNo", value -> value.startsWith(PROVINCE) && value.length() <= 52),
            form("dataSource", value -> value.equals("1" + PROVINCE)));

    private CodeRules() {}

    private static Optional<Violation> area(Fields record, Holdings held) {
        String code = record.text("areaCode");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!RegionCode.isValid(code)) {
            return invalid(code);
        }
        return code.startsWith(PROVINCE) && !code.startsWith(STATISTICAL_ONLY)
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.AREA_NOT_OURS, code));
    }

    private static Optional<Violation> department(Fields record, Holdings held) {
        String code = record.text("deptCode");
        return code.isEmpty() || CreditCode.isValid(code) ? Optional.empty() : invalid(code);
    }

    private static Optional<Violation> taskCode(Fields record, Holdings held) {
        String code = record.text("taskCode");
        return code.isEmpty() || (code.length() == 31 && ItemCode.isValid(code)) ? Optional.empty() : invalid(code);
    }

    private static Optional<Violation> handlingCode(Fields record, Holdings held) {
        String code = record.text("taskHandleItem");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        boolean right = code.length() == 33 && ItemCode.isValid(code) && code.startsWith(record.text("taskCode"));
        return right ? Optional.empty() : invalid(code);
    }

    private static boolean isSelfBuilt(Fields record) {
        return record.has("taskCode") && new ItemCode(record.text("taskCode")).isSelfBuilt();
    }

    private static boolean typeDiffers(Fields record) {
        if (!record.has("taskType") || !record.has("taskCode")) {
            return false;
        }
        String kind = new ItemCode(record.text("taskCode")).kind();
        String expected = RATED_TYPES.contains(kind) ? kind : OTHER_TYPE;
        return !record.text("taskType").equals(expected);
    }

    private static Optional<Violation> invalid(String code) {
        return Optional.of(Violation.of(Reason.CODE_INVALID, code));
    }
}
