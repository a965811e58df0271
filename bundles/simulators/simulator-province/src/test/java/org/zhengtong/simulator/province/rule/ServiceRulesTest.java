package org.zhengtong.simulator.province.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtong.simulator.province.Records.DEPARTMENT;
import static org.zhengtong.simulator.province.Records.service;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.simulator.province.register.Entry;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;
import org.zhengtong.simulator.province.register.RecordKey;

class ServiceRulesTest {

    private static final Holdings NOTHING = key -> Optional.empty();
    private static final String NO = "23C1";

    @Test
    void takesACompleteService() {
        assertTaken(service(NO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projectNo",
                "serviceNumber",
                "areaCode",
                "deptCode",
                "orgcode",
                "deptName",
                "taskType",
                "taskCode",
                "taskName",
                "projectType",
                "proStatus",
                "proChannel",
                "serviceName",
                "serviceTime",
                "userProp",
                "userName",
                "mobile",
                "dataSource",
                "certKey"
            })
    void refusesAServiceWithoutAMandatoryField(String name) {
        assertRefused(Reason.FIELD_REQUIRED, service(NO).with(name, ""));
    }

    @Test
    void takesTheKeyOfTheWindowInPlaceOfTheOneOnline() {
        assertTaken(service(NO).with("certKey", "").with("certKeyGOV", "k1"));
    }

    @ParameterizedTest
    @CsvSource({
        "serviceNumber,0",
        "serviceNumber,first",
        "proStatus,4",
        "proChannel,3",
        "promiseTime,3",
        "userProp,7",
        "promiseType,4",
        "anticipateType,day",
        "acceptDate,2026-03-02",
        "serviceTime,2026-02-30 09:30:00",
        "resultDate,2026/03/05 16:00:00",
        "orgcode,230602000000",
        "taskType,11",
        "projectNo,37C1",
        "dataSource,133"
    })
    void refusesAValueOutsideItsRange(String name, String value) {
        assertRefused(Reason.FIELD_INVALID, service(NO).with(name, value));
    }

    @ParameterizedTest
    @CsvSource({
        "areaCode,230602",
        "deptCode,11230600001738015F",
        "taskCode,11230600001738015E323011700201",
        "taskCode,11230600001738015E9230117002011",
        "taskHandleItem,11230600001738015E3230117002011",
        "taskHandleItem,11230600001738015E323011700201201"
    })
    void refusesACodeAgainstTheRules(String name, String value) {
        assertRefused(Reason.CODE_INVALID, service(NO).with(name, value));
    }

    @Test
    void takesAHandlingItemOfTheMainItem() {
        assertTaken(service(NO).with("taskHandleItem", DEPARTMENT + "3" + "230117002011" + "01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"370602000000", "230671000000"})
    void refusesAnAreaThatIsNotItsOwn(String area) {
        assertRefused(
                Reason.AREA_NOT_OURS, service(NO).with("areaCode", area).with("orgcode", area + "_" + DEPARTMENT));
    }

    @Test
    void refusesAnOrganisationThatIsNotOfAreaAndDepartment() {
        assertRefused(Reason.FIELD_INVALID, service(NO).with("orgcode", "230603000000_" + DEPARTMENT));
    }

    @Test
    void refusesASelfBuiltItem() {
        assertRefused(Reason.ITEM_SELF_BUILT, service(NO).with("taskCode", DEPARTMENT + "3" + "230100000000"));
    }

    @Test
    void refusesATypeThatTheItemIsNotOf() {
        assertRefused(Reason.TASK_TYPE_DIFFERS, service(NO).with("taskType", "07"));
    }

    @Test
    void takesOtherTypesAs99() {
        assertTaken(
                service(NO).with("taskCode", DEPARTMENT + "3" + "230217002011").with("taskType", "99"));
    }

    @Test
    void refusesAFinishedCaseWithoutItsDate() {
        assertRefused(Reason.RESULT_DATE_REQUIRED, service(NO).with("resultDate", ""));
    }

    @Test
    void takesAnOpenCaseWithoutThatDate() {
        assertTaken(service(NO).with("proStatus", "2").with("resultDate", ""));
    }

    @Test
    void refusesAServiceBeforeItsAcceptance() {
        assertRefused(Reason.SERVED_BEFORE_ACCEPTED, service(NO).with("acceptDate", "2026-03-02 09:30:01"));
    }

    @Test
    void refusesAServiceThatItHoldsInTheExactWords() {
        Holdings holdings = key -> Optional.of(held(key));
        Violation violation = ServiceRules.check(service(NO), holdings).orElseThrow();
        assertEquals("已存在该条服务信息", violation.text());
    }

    private static Entry held(RecordKey key) {
        return new Entry(1, key, OffsetDateTime.MIN, "", LocalDateTime.MIN, 0, false);
    }

    private static void assertTaken(Fields record) {
        assertEquals(Optional.empty(), ServiceRules.check(record, NOTHING));
    }

    private static void assertRefused(Reason reason, Fields record) {
        assertEquals(Optional.of(reason), ServiceRules.check(record, NOTHING).map(Violation::reason));
    }
}
