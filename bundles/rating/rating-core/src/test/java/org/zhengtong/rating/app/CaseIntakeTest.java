package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.rating.CaseFixture.finishedCase;
import static org.zhengtong.rating.CaseFixture.runningCase;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.exchange.NewMessage;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.CaseFixture;
import org.zhengtong.rating.RatingFixture;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReceipt.Result;
import org.zhengtong.rating.api.CaseReport;

class CaseIntakeTest {

    private final RatingWorld world = RatingWorld.inMemory();

    @Test
    void createsThenRecognisesThenChangesACase() {
        assertEquals(Result.CREATED, submit(finishedCase("1")).result());
        assertEquals(Result.UNCHANGED, submit(finishedCase("1")).result());
        assertEquals(
                Result.UPDATED,
                submit(finishedCase("1").recordGuid("new").stage("归档")).result());
        assertEquals(List.of("case.submit", "case.submit"), world.audit.actions());
    }

    @Test
    void publishesAFinishedCaseOnceWhenItIsFinished() {
        submit(runningCase("1"));
        assertEquals(List.of(), world.outbox.messages());
        submit(finishedCase("1").recordGuid("2"));
        submit(finishedCase("1").recordGuid("3").stage("归档"));
        assertEquals(1, world.outbox.messages("case.finished").size());
        assertEquals("1", world.outbox.messages().get(0).key());
    }

    @Test
    void writesWhatTheContractSaysOfAFinishedCase() {
        submit(finishedCase("1").withAgent());
        NewMessage message = world.outbox.messages("case.finished").get(0);
        String payload = world.personal.revealAll(message.payload());
        assertEquals(
                "{\"case\":{\"caseNo\":\"1\",\"itemCode\":\"11230600657929631E3230106001001\","
                        + "\"itemName\":\"道路旅客运输经营许可\",\"theme\":\"交通出行\",\"caseName\":\"\",\"projectType\":\"2\","
                        + "\"state\":\"3\",\"mode\":\"OFFLINE\",\"serviceNumber\":1,\"stage\":\"办结\","
                        + "\"regionCode\":\"230600000000\",\"regionName\":\"大庆市\","
                        + "\"departmentCode\":\"11230600657929631E\",\"departmentName\":\"大庆市交通运输局\","
                        + "\"acceptedAt\":\"2026-03-02T09:00:00+08:00\",\"servedAt\":\"2026-03-02T10:00:00+08:00\","
                        + "\"finishedAt\":\"2026-03-02T16:30:00+08:00\",\"handlerName\":\"王芳\","
                        + "\"applicant\":{\"type\":\"1\",\"name\":\"张伟\",\"idType\":\"111\","
                        + "\"idNumber\":\"230602199001010016\",\"mobile\":\"13812345678\"},"
                        + "\"agent\":{\"name\":\"李娜\",\"idType\":\"111\",\"idNumber\":\"230603198512304528\"},"
                        + "\"anticipateDays\":20,\"promiseDays\":7,\"limitUnit\":\"1\"}}",
                payload);
    }

    @Test
    void putsNoPersonalNumberInClearIntoAMessage() {
        submit(finishedCase("1").withAgent());
        String payload = world.outbox.messages().get(0).payload();
        assertFalse(payload.contains(CaseFixture.APPLICANT_NUMBER));
        assertFalse(payload.contains(CaseFixture.AGENT_NUMBER));
        assertFalse(payload.contains(CaseFixture.MOBILE));
    }

    @Test
    void storesACaseWithoutApplicantButDoesNotReportIt() {
        CaseReceipt receipt = submit(finishedCase("1").withoutApplicant());
        assertEquals(Result.CREATED, receipt.result());
        assertFalse(receipt.complete());
        assertEquals(List.of(), world.outbox.messages());
    }

    @Test
    void doesNotReportSelfBuiltItems() {
        submit(finishedCase("1").item(SmallTown.SELF_BUILT_ITEM, SmallTown.TRAFFIC));
        assertEquals(List.of(), world.outbox.messages());
    }

    @Test
    void reportsCaseAndRatingOnceTheApplicantIsKnown() {
        submit(finishedCase("1").withoutApplicant());
        world.asDepartment(
                () -> world.ratings.submit("1", RatingFixture.goodRating().submission()));
        submit(finishedCase("1").recordGuid("2"));
        assertEquals(
                List.of("case.finished", "rating.submitted"),
                world.outbox.messages().stream().map(NewMessage::topic).toList());
        submit(finishedCase("1").recordGuid("3"));
        assertEquals(2, world.outbox.messages().size());
    }

    @Test
    void refusesTheNumberOfAnotherCaller() {
        submit(finishedCase("1"));
        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> world.as(
                        "market-system",
                        Set.of(),
                        () -> world.cases.submit(
                                finishedCase("1").recordGuid("2").report())));
        assertEquals("case_number_taken", refused.first().code().code());
        assertEquals(409, refused.first().code().kind().status());
    }

    @Test
    void storesGoodRowsOfABatchAndRefusesBadOnesInPlace() {
        List<CaseReceipt> receipts = submitAll(
                finishedCase("1").report(),
                finishedCase("2").recordGuid("").stage("").report(),
                finishedCase("3").report());
        assertEquals(
                List.of(Result.CREATED, Result.REFUSED, Result.CREATED),
                receipts.stream().map(CaseReceipt::result).toList());
        assertEquals(
                List.of("recordGuid", "stage"),
                receipts.get(1).refusals().stream().map(Refusal::field).toList());
        assertTrue(world.cases.get("3").serviceCase().complete());
        assertThrows(RefusedException.class, () -> world.cases.get("2"));
    }

    @Test
    void takesARepeatWithinABatchOnceAndRefusesAContradiction() {
        List<CaseReceipt> receipts = submitAll(
                finishedCase("1").report(),
                finishedCase("1").report(),
                finishedCase("1").stage("归档").report(),
                finishedCase("2").recordGuid("guid-1").report());
        assertEquals(
                List.of(Result.CREATED, Result.UNCHANGED, Result.REFUSED, Result.REFUSED),
                receipts.stream().map(CaseReceipt::result).toList());
        assertEquals(
                "duplicate_in_batch", receipts.get(2).refusals().get(0).code().code());
    }

    @Test
    void refusesBatchesThatAreEmptyOrTooLarge() {
        assertThrows(RefusedException.class, () -> submitAll());
        CaseReport[] tooMany =
                Collections.nCopies(1001, finishedCase("1").report()).toArray(CaseReport[]::new);
        assertThrows(RefusedException.class, () -> submitAll(tooMany));
    }

    @Test
    void showsPersonsMasked() {
        submit(finishedCase("1").withAgent());
        var detail = world.cases.get("1");
        assertEquals("张**", detail.applicant().orElseThrow().name());
        assertEquals("230602********0016", detail.applicant().orElseThrow().idNumber());
        assertEquals("138****5678", detail.applicant().orElseThrow().mobile());
        assertEquals("230603********4528", detail.agent().orElseThrow().idNumber());
        assertEquals("道路旅客运输经营许可", detail.item().orElseThrow().name());
        assertEquals("大庆市交通运输局", detail.organisation().departmentName());
    }

    @Test
    void showsTheWholeRegionPathOfACommunity() {
        submit(finishedCase("1").region(SmallTown.COMMUNITY));
        assertEquals(
                List.of("黑龙江省", "大庆市", "萨尔图区", "萨尔图街道", "火炬社区"),
                world.cases.get("1").organisation().regionPath().stream()
                        .map(region -> region.name())
                        .toList());
    }

    @Test
    void hidesCasesOutOfScope() {
        submit(finishedCase("1"));
        world.scopes.onlyDepartments(SmallTown.MARKET);
        RefusedException refused = assertThrows(RefusedException.class, () -> world.cases.get("1"));
        assertEquals("case_unknown", refused.first().code().code());
    }

    private CaseReceipt submit(CaseFixture fixture) {
        return world.asDepartment(() -> world.cases.submit(fixture.report()));
    }

    private List<CaseReceipt> submitAll(CaseReport... reports) {
        return world.asDepartment(() -> world.cases.submitAll(List.of(reports)));
    }
}
