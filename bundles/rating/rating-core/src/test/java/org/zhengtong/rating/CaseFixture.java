package org.zhengtong.rating;

import java.util.Optional;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.Handler;

/** A reported case, finished on Monday 2 March 2026 and right in every field, unless a test says otherwise. */
public final class CaseFixture {

    public static final String APPLICANT_NUMBER = "230602199001010016";
    public static final String AGENT_NUMBER = "230603198512304528";
    public static final String STRANGER_NUMBER = "230624200002290025";
    public static final String MOBILE = "13812345678";

    private String recordGuid;
    private String recordInTime = "2026-03-02T17:00:00+08:00";
    private final String caseNo;
    private String itemCode = SmallTown.TRAFFIC_ITEM;
    private String caseName = "";
    private String projectType = "";
    private String state = "FINISHED";
    private String mode = "OFFLINE";
    private int serviceNumber = 1;
    private String stage = "办结";
    private String regionCode = SmallTown.CITY;
    private String departmentCode = SmallTown.TRAFFIC;
    private String acceptedAt = "2026-03-02T09:00:00+08:00";
    private String servedAt = "2026-03-02T10:00:00+08:00";
    private String finishedAt = "2026-03-02T16:30:00+08:00";
    private Optional<Applicant> applicant = Optional.of(new Applicant("1", "张伟", "111", APPLICANT_NUMBER, MOBILE));
    private Optional<Agent> agent = Optional.empty();

    private CaseFixture(String caseNo) {
        this.caseNo = caseNo;
        this.recordGuid = "guid-" + caseNo;
    }

    public static CaseFixture finishedCase(String caseNo) {
        return new CaseFixture(caseNo);
    }

    public static CaseFixture runningCase(String caseNo) {
        return new CaseFixture(caseNo).state("HANDLING").finishedAt("");
    }

    public CaseFixture recordGuid(String value) {
        recordGuid = value;
        return this;
    }

    public CaseFixture recordInTime(String value) {
        recordInTime = value;
        return this;
    }

    public CaseFixture item(String code, String department) {
        itemCode = code;
        departmentCode = department;
        return this;
    }

    public CaseFixture caseName(String value) {
        caseName = value;
        return this;
    }

    public CaseFixture projectType(String value) {
        projectType = value;
        return this;
    }

    public CaseFixture state(String value) {
        state = value;
        return this;
    }

    public CaseFixture mode(String value) {
        mode = value;
        return this;
    }

    public CaseFixture serviceNumber(int value) {
        serviceNumber = value;
        return this;
    }

    public CaseFixture stage(String value) {
        stage = value;
        return this;
    }

    public CaseFixture region(String code) {
        regionCode = code;
        return this;
    }

    public CaseFixture department(String code) {
        departmentCode = code;
        return this;
    }

    public CaseFixture acceptedAt(String value) {
        acceptedAt = value;
        return this;
    }

    public CaseFixture servedAt(String value) {
        servedAt = value;
        return this;
    }

    public CaseFixture finishedAt(String value) {
        finishedAt = value;
        return this;
    }

    public CaseFixture applicant(Applicant value) {
        applicant = Optional.of(value);
        return this;
    }

    public CaseFixture withoutApplicant() {
        applicant = Optional.empty();
        return this;
    }

    public CaseFixture withAgent() {
        return agent(new Agent("李娜", "111", AGENT_NUMBER));
    }

    public CaseFixture agent(Agent value) {
        agent = Optional.of(value);
        return this;
    }

    public CaseReport report() {
        return new CaseReport(
                recordGuid,
                recordInTime,
                caseNo,
                itemCode,
                caseName,
                projectType,
                state,
                mode,
                serviceNumber,
                stage,
                regionCode,
                departmentCode,
                acceptedAt,
                servedAt,
                finishedAt,
                new Handler("0007", "王芳"),
                applicant,
                agent);
    }
}
