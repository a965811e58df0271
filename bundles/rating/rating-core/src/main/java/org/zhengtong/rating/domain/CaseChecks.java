package org.zhengtong.rating.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.ItemCode;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.rating.api.CaseMode;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.RatingRefusal;

/** Checks a reported case against the code sets and the organisation (GR-015, GR-054); names every wrong field. */
public final class CaseChecks {

    private static final Pattern CASE_NO = Pattern.compile("[^\\s\\p{Cntrl}/]*");
    private static final List<String> PROJECT_TYPES = List.of("1", "2");
    private static final List<String> STATES =
            Arrays.stream(CaseState.values()).map(CaseState::name).toList();
    private static final List<String> MODES =
            Arrays.stream(CaseMode.values()).map(CaseMode::name).toList();

    private final Regions regions;
    private final Departments departments;
    private final Scopes scopes;

    public CaseChecks(Regions regions, Departments departments, Scopes scopes) {
        this.regions = regions;
        this.departments = departments;
        this.scopes = scopes;
    }

    /** @param items the known items among those that are reported, by their code */
    public Checked<ServiceCase> check(CaseReport report, Map<String, ServiceItem> items, Instant now) {
        Refusals refusals = new Refusals();
        checkTexts(report, refusals);
        checkCodes(report, refusals);
        checkPlace(report, items, refusals);
        report.applicant().ifPresent(applicant -> PersonChecks.check(refusals, applicant));
        report.agent().ifPresent(agent -> PersonChecks.check(refusals, agent));
        ReportedTimes times = ReportedTimes.of(report, now, refusals);
        return refusals.isEmpty()
                ? Checked.good(accepted(report, items.get(report.itemCode()), times))
                : Checked.bad(refusals.list());
    }

    private static void checkTexts(CaseReport report, Refusals refusals) {
        refusals.required("recordGuid", report.recordGuid(), 50)
                .required("caseNo", report.caseNo(), 50)
                .matches("caseNo", report.caseNo(), CASE_NO, "不含空格、控制字符和斜线的编号")
                .optional("caseName", report.caseName(), 1000)
                .required("stage", report.stage(), 100)
                .optional("handler.number", report.handler().number(), 40)
                .optional("handler.name", report.handler().name(), 100);
    }

    private static void checkCodes(CaseReport report, Refusals refusals) {
        refusals.oneOf("state", report.state(), STATES).oneOf("mode", report.mode(), MODES);
        if (!report.projectType().isEmpty()) {
            refusals.oneOf("projectType", report.projectType(), PROJECT_TYPES);
        }
        if (report.serviceNumber() < 1) {
            refusals.add(CommonRefusal.OUT_OF_RANGE, "serviceNumber", 1, Integer.toString(Integer.MAX_VALUE));
        }
    }

    private void checkPlace(CaseReport report, Map<String, ServiceItem> items, Refusals refusals) {
        checkItem(report, items, refusals);
        if (regions.find(report.regionCode()).isEmpty()) {
            refusals.add(CommonRefusal.REGION_UNKNOWN, "regionCode", report.regionCode());
        }
        if (departments.find(report.departmentCode()).isEmpty()) {
            refusals.add(CommonRefusal.DEPARTMENT_UNKNOWN, "departmentCode", report.departmentCode());
        }
        if (refusals.names("regionCode") || refusals.names("departmentCode")) {
            return;
        }
        if (!scopes.covers(report.regionCode(), report.departmentCode())) {
            refusals.add(CommonRefusal.OUT_OF_SCOPE, "departmentCode");
        }
    }

    private static void checkItem(CaseReport report, Map<String, ServiceItem> items, Refusals refusals) {
        String code = report.itemCode();
        if (code.isBlank()) {
            refusals.add(CommonRefusal.REQUIRED, "itemCode");
            return;
        }
        if (!ItemCode.isValid(code)) {
            refusals.add(CommonRefusal.INVALID_FORMAT, "itemCode", "31 位实施编码或 33 位业务办理项编码");
            return;
        }
        if (!items.containsKey(code)) {
            refusals.add(CommonRefusal.ITEM_UNKNOWN, "itemCode", code);
        }
        String department = new ItemCode(code).departmentCode();
        if (!department.equals(report.departmentCode())) {
            refusals.add(RatingRefusal.DEPARTMENT_MISMATCH, "departmentCode", department);
        }
    }

    private static ServiceCase accepted(CaseReport report, ServiceItem item, ReportedTimes times) {
        CaseFacts facts = new CaseFacts(
                report.recordGuid(),
                times.recordInTime().orElseThrow(),
                report.caseNo(),
                report.itemCode(),
                report.caseName(),
                Optional.of(report.projectType())
                        .filter(type -> !type.isEmpty())
                        .orElse(item.projectType()),
                CaseState.of(report.state()).orElseThrow(),
                CaseMode.of(report.mode()).orElseThrow(),
                report.serviceNumber(),
                report.stage(),
                report.regionCode(),
                report.departmentCode(),
                report.handler(),
                times.acceptedAt().orElseThrow(),
                times.servedAt().orElseThrow(),
                times.finishedAt());
        return new ServiceCase(facts, report.applicant(), report.agent());
    }
}
