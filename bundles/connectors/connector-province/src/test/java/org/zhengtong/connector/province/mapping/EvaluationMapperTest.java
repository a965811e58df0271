package org.zhengtong.connector.province.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.connector.province.Fixture;

class EvaluationMapperTest extends MappingTest {

    @Test
    void saysWhichServiceIsRated() throws UnfitMessageException {
        aCase.put("serviceNumber", 2);
        WireRecord record = evaluation().record();
        assertEquals(new RecordId("23C1", 2, 1), record.id());
        assertField("23C1", record, "projectNo");
        assertField(2, record, "serviceNumber");
        assertField(1, record, "assessNumber");
    }

    @Test
    void aFollowUpIsTheSecondOfTheSameService() throws UnfitMessageException {
        WireRecord record = evaluation(Fixture.aFollowUp()).record();
        assertField(2, record, "assessNumber");
        assertField(1, record, "serviceNumber");
        assertField("后来证照有误", record, "writingEvaluation");
    }

    @ParameterizedTest
    @CsvSource({
        "PC,1,false",
        "APP,2,false",
        "MINI_PROGRAM,2,false",
        "QR,3,false",
        "WINDOW_EVALUATOR,4,true",
        "SELF_SERVICE,5,true",
        "SMS,6,false",
        "DEFAULT,7,false",
        "HOTLINE,8,false"
    })
    void mapsTheChannel(String ours, String theirs, boolean window) throws UnfitMessageException {
        rating.put("channel", ours);
        assertField(theirs, evaluation().record(), "pf");
        assertEquals(window, evaluation().window());
    }

    @ParameterizedTest
    @CsvSource({"1,非常不满意", "2,不满意", "3,基本满意", "4,满意", "5,非常满意"})
    void saysTheLevelInNumberAndWords(int level, String words) throws UnfitMessageException {
        rating.put("level", level);
        WireRecord record = evaluation().record();
        assertField(Integer.toString(level), record, "satisfaction");
        assertField(Integer.toString(level), record, "evalevel");
        assertField(words, record, "evacontant");
    }

    @Test
    void reportsNationalLabelsOnly() throws UnfitMessageException {
        rating.putArray("tags").add("510").add("591").add("517").add("190").add("501");
        assertField("510,517", evaluation().record(), "evalDetail");
    }

    @Test
    void sendsTheRatersOwnWords() throws UnfitMessageException {
        rating.put("text", "等了两小时");
        assertField("等了两小时", evaluation().record(), "writingEvaluation");
    }

    @Test
    void namesARealNameRater() throws UnfitMessageException {
        WireRecord record = evaluation().record();
        assertField("张三", record, "name");
        assertField("张三", record, "userName");
        assertField("1", record, "userProp");
        assertField(Fixture.APPLICANT, record, "creditNum");
        assertField(Fixture.MOBILE, record, "mobile");
        assertField(service().fields().get("certKey"), record, "certKey");
    }

    @Test
    void anAgentOfACompanyIsANaturalPerson() throws UnfitMessageException {
        aCase.withObject("/applicant").put("type", "2").put("idNumber", "91230602MA18X00145");
        assertField("1", evaluation().record(), "userProp");
    }

    @Test
    void takesTheApplicantWhereNoRaterIsNamed() throws UnfitMessageException {
        rating.remove("rater");
        aCase.withObject("/applicant").put("type", "2").put("name", "大庆某公司").put("idNumber", "91230602MA18X00145");
        assertField("大庆某公司", evaluation().record(), "name");
        assertField("2", evaluation().record(), "userProp");
    }

    @Test
    void takesARaterOfWhomLittleIsKnown() throws UnfitMessageException {
        rating.putObject("rater").put("mobile", Fixture.MOBILE);
        WireRecord record = evaluation().record();
        assertField("匿名", record, "name");
        assertField("0", record, "certKey");
    }

    @Test
    void aDocumentOfAnUnknownKindIsAnother() throws UnfitMessageException {
        rating.withObject("/rater").remove("idType");
        assertField("099", evaluation().record(), "creditType");
    }

    @Test
    void tellsNothingOfAnAnonymousRater() throws UnfitMessageException {
        rating.put("anonymous", true);
        WireRecord record = evaluation().record();
        assertField("匿名", record, "name");
        assertField("0", record, "certKey");
        assertField("0", record, "mobile");
        assertNoField(record, "creditNum");
        assertFalse(record.fields().containsValue(Fixture.APPLICANT));
        assertFalse(record.fields().containsValue("张三"));
    }

    @Test
    void aDefaultRatingIsNobodys() throws UnfitMessageException {
        WireRecord record = evaluation(Fixture.aDefaultRating()).record();
        assertField("系统默认评价", record, "name");
        assertField("7", record, "pf");
        assertField("3", record, "satisfaction");
        assertField("1", record, "isdefault");
        assertField("0", record, "certKey");
        assertNoField(record, "evalDetail");
    }

    @Test
    void usesTheKeyOfTheWindowForTheHall() throws UnfitMessageException {
        rating.put("channel", "WINDOW_EVALUATOR");
        assertNoField(evaluation().record(), "certKey");
        assertEquals(
                64, evaluation().record().fields().get("certKeyGOV").toString().length());
    }

    @Test
    void marksANewValidEvaluation() throws UnfitMessageException {
        WireRecord record = evaluation().record();
        assertField("0", record, "appStatus");
        assertField("0", record, "isdefault");
        assertField("1", record, "effectivEvalua");
        assertField("I", record, "flag");
        assertField("123", record, "dataSource");
        assertField("2026-03-06 10:00:00", record, "assessTime");
    }

    @ParameterizedTest
    @CsvSource({"level,6", "channel,PIGEON", "ratedAt,now"})
    void refusesAValueItCannotTurnOver(String name, String value) {
        rating.put(name, value);
        assertUnfit("消息字段“" + name + "”的取值无法转换");
    }
}
