package org.zhengtong.connector.province.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.connector.province.Fixture;

class ServiceMapperTest extends MappingTest {

    @Test
    void namesTheCaseWithTheProvincesPrefix() throws UnfitMessageException {
        assertEquals(new RecordId("23C1", 1, 0), service().id());
        assertField("23C1", service(), "projectNo");
        assertField("23C1", service(), "proProjectNo");
        assertField(1, service(), "serviceNumber");
    }

    @Test
    void keepsTheNumberOfALaterService() throws UnfitMessageException {
        aCase.put("serviceNumber", 3);
        assertField(3, service(), "serviceNumber");
        assertEquals(3, service().id().serviceNumber());
    }

    @Test
    void padsAShortRegionCode() throws UnfitMessageException {
        aCase.put("regionCode", "230602");
        assertField("230602000000", service(), "areaCode");
        assertField("230602000000_" + Fixture.DEPARTMENT, service(), "orgcode");
    }

    @Test
    void reportsTheDevelopmentZoneUnderTheCity() throws UnfitMessageException {
        aCase.put("regionCode", "230671001000");
        assertField("230600000000", service(), "areaCode");
        assertField("230600000000_" + Fixture.DEPARTMENT, service(), "orgcode");
        assertNoField(service(), "areaName");
    }

    @Test
    void keepsEveryOtherRegion() throws UnfitMessageException {
        aCase.put("regionCode", "230623100201");
        assertField("230623100201", service(), "areaCode");
        assertField("萨尔图区", service(), "areaName");
    }

    @ParameterizedTest
    @CsvSource({
        "01,01", "05,05", "07,07", "08,08", "09,09", "10,10", "20,20", "11,20", "02,99", "03,99", "04,99", "06,99"
    })
    void mapsTheItemType(String ours, String theirs) throws UnfitMessageException {
        aCase.put("itemCode", Fixture.DEPARTMENT + "3" + "23" + ours + "17002011");
        assertField(theirs, service(), "taskType");
    }

    @Test
    void sendsAMainItemAlone() throws UnfitMessageException {
        assertField(Fixture.ITEM, service(), "taskCode");
        assertNoField(service(), "taskHandleItem");
    }

    @Test
    void sendsAHandlingItemWithItsMainItem() throws UnfitMessageException {
        aCase.put("itemCode", Fixture.ITEM + "01");
        assertField(Fixture.ITEM, service(), "taskCode");
        assertField(Fixture.ITEM, service(), "proTaskCode");
        assertField(Fixture.ITEM + "01", service(), "taskHandleItem");
    }

    @Test
    void makesTheProjectsName() throws UnfitMessageException {
        assertField("关于张三食品经营许可的业务", service(), "projectName");
    }

    @Test
    void writesTimesInShanghai() throws UnfitMessageException {
        aCase.put("servedAt", "2026-03-02T01:30:00Z");
        assertField("2026-03-02 09:30:00", service(), "serviceTime");
        assertField("2026-03-02 09:00:00", service(), "acceptDate");
        assertField("2026-03-05 16:00:00", service(), "resultDate");
    }

    @Test
    void leavesOutWhatIsNotKnown() throws UnfitMessageException {
        aCase.put("finishedAt", "").put("theme", "").putNull("promiseDays");
        assertNoField(service(), "resultDate");
        assertNoField(service(), "subMatter");
        assertNoField(service(), "promiseDay");
    }

    @ParameterizedTest
    @CsvSource({"ONLINE,1,certKey,certKeyGOV", "OFFLINE,2,certKeyGOV,certKey"})
    void tellsTheWindowFromOnline(String mode, String channel, String key, String otherKey)
            throws UnfitMessageException {
        aCase.put("mode", mode);
        assertField(channel, service(), "proChannel");
        assertEquals(64, service().fields().get(key).toString().length());
        assertNoField(service(), otherKey);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2"})
    void mapsThePromise(String ours, String theirs) throws UnfitMessageException {
        aCase.put("projectType", ours);
        assertField(theirs, service(), "promiseTime");
        assertField(ours, service(), "projectType");
    }

    @Test
    void fillsWhatTheStandardWantsFilled() throws UnfitMessageException {
        aCase.withObject("/applicant").put("mobile", "");
        assertField("无", service(), "proManager");
        assertField("0", service(), "mobile");
    }

    @ParameterizedTest
    @CsvSource({"1,受理", "2,办理", "3,办结"})
    void namesTheStageByTheStateWhenNoneIsGiven(String state, String stage) throws UnfitMessageException {
        aCase.put("stage", "").put("state", state);
        assertField(stage, service(), "serviceName");
    }

    @Test
    void sendsApplicantAndAgent() throws UnfitMessageException {
        aCase.putObject("agent").put("name", "李四").put("idType", "111").put("idNumber", Fixture.AGENT);
        assertField("张三", service(), "userName");
        assertField("1", service(), "userProp");
        assertField("111", service(), "creditType");
        assertField(Fixture.APPLICANT, service(), "creditNum");
        assertField("李四", service(), "handleUserName");
        assertField(Fixture.AGENT, service(), "handleUserPageCode");
    }

    @Test
    void theKeyOfAPersonDoesNotDependOnTheCaseOfLetters() throws UnfitMessageException {
        aCase.withObject("/applicant").put("idNumber", "11010519491231002x");
        Object lower = service().fields().get("certKey");
        aCase.withObject("/applicant").put("idNumber", "11010519491231002X");
        assertField(lower, service(), "certKey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caseNo",
                "itemCode",
                "itemName",
                "regionCode",
                "departmentCode",
                "departmentName",
                "projectType",
                "state",
                "mode",
                "servedAt"
            })
    void refusesACaseWithoutAMandatoryField(String name) {
        aCase.remove(name);
        assertUnfit("消息缺少字段“" + name + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "name", "idType", "idNumber"})
    void refusesAnApplicantWithoutAMandatoryField(String name) {
        aCase.withObject("/applicant").remove(name);
        assertUnfit("消息缺少字段“applicant." + name + "”");
    }

    @ParameterizedTest
    @CsvSource({"itemCode,123", "regionCode,2306", "servedAt,yesterday", "state,FINISHED"})
    void refusesAValueItCannotTurnOver(String name, String value) {
        aCase.put(name, value);
        assertUnfit("消息字段“" + name + "”的取值无法转换");
    }
}
