package org.zhengtong.distribution;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.zhengtong.clients.rest.model.Applicant;
import org.zhengtong.clients.rest.model.CaseReport;
import org.zhengtong.clients.rest.model.RatingSubmission;
import org.zhengtong.clients.soap.Case;
import org.zhengtong.clients.soap.Person;

/** Cases and ratings in the types of the generated clients. */
final class Samples {

    static final String REGION = "230600000000";
    static final String DEPARTMENT = "11230600657929631E";

    private static final String ITEM = DEPARTMENT + "3230106001002";
    private static final OffsetDateTime SERVED =
            OffsetDateTime.now(ZoneOffset.ofHours(8)).minusHours(1).truncatedTo(ChronoUnit.SECONDS);
    private static final String NAME = "张伟";
    private static final String ID_NUMBER = "230602199001010016";
    private static final String MOBILE = "13812345678";

    private Samples() {}

    static CaseReport finishedCase(String caseNo) {
        return new CaseReport()
                .recordGuid("guid-" + caseNo)
                .recordInTime(SERVED)
                .caseNo(caseNo)
                .itemCode(ITEM)
                .caseName("道路旅客运输经营许可")
                .state(CaseReport.StateEnum.FINISHED)
                .mode(CaseReport.ModeEnum.ONLINE)
                .serviceNumber(1)
                .stage("办结")
                .regionCode(REGION)
                .departmentCode(DEPARTMENT)
                .acceptedAt(SERVED.minusHours(2))
                .servedAt(SERVED)
                .finishedAt(SERVED)
                .applicant(new Applicant()
                        .type("1")
                        .name(NAME)
                        .idType("111")
                        .idNumber(ID_NUMBER)
                        .mobile(MOBILE));
    }

    static RatingSubmission rating(int level, String... tags) {
        return new RatingSubmission()
                .channel(RatingSubmission.ChannelEnum.APP)
                .level(level)
                .tags(List.of(tags))
                .anonymous(true);
    }

    static Case finishedCaseForSoap(String caseNo) {
        Person applicant = new Person();
        applicant.setType("1");
        applicant.setName(NAME);
        applicant.setIdType("111");
        applicant.setIdNumber(ID_NUMBER);
        applicant.setMobile(MOBILE);
        Case reported = new Case();
        reported.setRecordGuid("guid-" + caseNo);
        reported.setRecordInTime(xml(SERVED));
        reported.setCaseNo(caseNo);
        reported.setItemCode(ITEM);
        reported.setState("FINISHED");
        reported.setMode("OFFLINE");
        reported.setStage("办结");
        reported.setRegionCode(REGION);
        reported.setDepartmentCode(DEPARTMENT);
        reported.setAcceptedAt(xml(SERVED.minusHours(2)));
        reported.setServedAt(xml(SERVED));
        reported.setFinishedAt(xml(SERVED));
        reported.setApplicant(applicant);
        return reported;
    }

    static org.zhengtong.clients.soap.RatingSubmission ratingForSoap(int level, String... tags) {
        var rating = new org.zhengtong.clients.soap.RatingSubmission();
        rating.setChannel("WINDOW_EVALUATOR");
        rating.setLevel(level);
        rating.getTag().addAll(List.of(tags));
        rating.setAnonymous(true);
        return rating;
    }

    private static XMLGregorianCalendar xml(OffsetDateTime time) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(time.toString());
        } catch (DatatypeConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
