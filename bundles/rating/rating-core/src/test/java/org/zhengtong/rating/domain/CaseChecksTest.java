package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.CaseFixture.runningCase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.testkit.SettableScopes;
import org.zhengtong.rating.CaseFixture;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.Handler;

class CaseChecksTest {

    private static final Instant NOW =
            OffsetDateTime.parse("2026-03-02T18:00:00+08:00").toInstant();

    private final SmallTown town = new SmallTown();
    private final SettableScopes scopes = new SettableScopes();
    private final CaseChecks checks = new CaseChecks(town.regions(), town.departments(), scopes);

    @Test
    void acceptsAFinishedCase() {
        assertEquals(List.of(), faults(finishedCase("1")));
    }

    @Test
    void acceptsARunningCaseWithoutEnd() {
        assertEquals(List.of(), faults(runningCase("1")));
    }

    @Test
    void acceptsAHandlingCode() {
        assertEquals(List.of(), faults(finishedCase("1").item(SmallTown.MARKET_VARIANT, SmallTown.MARKET)));
    }

    @Test
    void takesTheProjectTypeOfTheItemWhenNoneIsGiven() {
        CaseFixture instant = finishedCase("1").item(SmallTown.MARKET_VARIANT, SmallTown.MARKET);
        assertEquals("1", check(instant).value().orElseThrow().facts().projectType());
        assertEquals(
                "2",
                check(instant.projectType("2")).value().orElseThrow().facts().projectType());
    }

    @Test
    void namesEveryWrongField() {
        CaseReport empty = new CaseReport(
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                0,
                "",
                "",
                "",
                "",
                "",
                "",
                Handler.NONE,
                Optional.empty(),
                Optional.empty());
        List<String> fields = checks.check(empty, town.items().findAll(List.of()), NOW).refusals().stream()
                .map(refusal -> refusal.field())
                .toList();
        assertEquals(
                List.of(
                        "recordGuid",
                        "caseNo",
                        "stage",
                        "state",
                        "mode",
                        "serviceNumber",
                        "itemCode",
                        "regionCode",
                        "departmentCode",
                        "recordInTime",
                        "acceptedAt",
                        "servedAt"),
                fields);
    }

    @Test
    void refusesARecordWithoutGuid() {
        assertEquals(List.of("recordGuid required"), faults(finishedCase("1").recordGuid("")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', recordInTime required",
        "2026-03-02T18:00:00.001+08:00, recordInTime time_in_future",
        "2026-03-02T17:00:00, recordInTime invalid_format",
        "2026-02-30T17:00:00+08:00, recordInTime invalid_format",
        "1999-12-31T23:59:59+08:00, recordInTime out_of_range"
    })
    void refusesARecordWithoutAUsableRecordInTime(String time, String fault) {
        assertEquals(List.of(fault), faults(finishedCase("1").recordInTime(time)));
    }

    @Test
    void readsTimesOfAnyOffset() {
        CaseFixture utc = finishedCase("1").finishedAt("2026-03-02T08:30:00Z");
        assertEquals(
                OffsetDateTime.parse("2026-03-02T16:30:00+08:00").toInstant(),
                check(utc).value().orElseThrow().facts().finishedAt().orElseThrow());
    }

    @Test
    void refusesTimesOutOfOrder() {
        assertEquals(
                List.of("servedAt times_out_of_order"),
                faults(finishedCase("1").servedAt("2026-03-02T08:59:59+08:00")));
        assertEquals(
                List.of("finishedAt times_out_of_order"),
                faults(finishedCase("1").finishedAt("2026-03-02T09:59:59+08:00")));
    }

    @Test
    void refusesAFinishedCaseWithoutEnd() {
        assertEquals(List.of("finishedAt required"), faults(finishedCase("1").finishedAt("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"has space", "has/slash", "tab\there"})
    void refusesACaseNumberThatCannotStandInAnAddress(String caseNo) {
        assertEquals(List.of("caseNo invalid_format"), faults(finishedCase(caseNo)));
    }

    @Test
    void refusesCodesOutsideTheirSets() {
        assertEquals(List.of("state invalid_code"), faults(runningCase("1").state("DONE")));
        assertEquals(List.of("mode invalid_code"), faults(finishedCase("1").mode("online")));
        assertEquals(
                List.of("projectType invalid_code"), faults(finishedCase("1").projectType("3")));
    }

    @Test
    void refusesAnItemThatIsNoCodeOrNotKnown() {
        assertEquals(
                List.of("itemCode invalid_format"),
                faults(finishedCase("1").item("11230600657929631F3230106001001", SmallTown.TRAFFIC)));
        assertEquals(
                List.of("itemCode item_unknown"),
                faults(finishedCase("1").item(SmallTown.TRAFFIC + "3230106009009", SmallTown.TRAFFIC)));
    }

    @Test
    void refusesADepartmentThatDoesNotExerciseTheItem() {
        assertEquals(
                List.of("departmentCode department_mismatch"),
                faults(finishedCase("1").department(SmallTown.MARKET)));
    }

    @Test
    void refusesAnUnknownRegion() {
        assertEquals(
                List.of("regionCode region_unknown"), faults(finishedCase("1").region("110000000000")));
    }

    @Test
    void refusesADepartmentOutOfScope() {
        scopes.onlyDepartments(SmallTown.MARKET);
        assertEquals(List.of("departmentCode out_of_scope"), faults(finishedCase("1")));
    }

    @ParameterizedTest
    @CsvSource({
        "111, 230602199001011234, applicant.idNumber invalid_format",
        "111, 230602200002300015, applicant.idNumber invalid_format",
        "001, 91350100M000100Y44, applicant.idNumber invalid_format",
        "222, 230602199001010016, applicant.idType invalid_code",
        "111, '', applicant.idNumber required"
    })
    void refusesCertificatesThatCannotBe(String type, String number, String fault) {
        assertEquals(List.of(fault), faults(finishedCase("1").applicant(new Applicant("1", "张伟", type, number, ""))));
    }

    @Test
    void acceptsACompanyByItsCreditCode() {
        Applicant company = new Applicant("2", "大庆某公司", "001", "91350100M000100Y43", "");
        assertEquals(List.of(), faults(finishedCase("1").applicant(company)));
    }

    @Test
    void refusesAnApplicantOfUnknownTypeAndAnAgentWithoutName() {
        CaseFixture fixture = finishedCase("1")
                .applicant(new Applicant("7", "张伟", "111", CaseFixture.APPLICANT_NUMBER, "12"))
                .agent(new Agent("", "111", CaseFixture.AGENT_NUMBER));
        assertEquals(
                List.of("applicant.type invalid_code", "applicant.mobile invalid_format", "agent.name required"),
                faults(fixture));
    }

    @Test
    void acceptsACaseWithoutApplicant() {
        assertTrue(check(finishedCase("1").withoutApplicant()).value().isPresent());
    }

    private List<String> faults(CaseFixture fixture) {
        return check(fixture).refusals().stream()
                .map(refusal -> refusal.field() + " " + refusal.code().code())
                .toList();
    }

    private Checked<ServiceCase> check(CaseFixture fixture) {
        CaseReport report = fixture.report();
        return checks.check(report, town.items().findAll(List.of(report.itemCode())), NOW);
    }
}
