package org.zhengtong.rating.soap;

import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.CaseView;
import org.zhengtong.rating.api.Handler;

/** A case. Times are dates with time and offset. */
@XmlType(name = "Case")
@XmlAccessorType(XmlAccessType.FIELD)
public class CaseData {

    @XmlElement(required = true)
    String recordGuid;

    @XmlSchemaType(name = "dateTime")
    String recordInTime;

    @XmlElement(required = true)
    String caseNo;

    @XmlElement(required = true)
    String itemCode;

    String caseName;
    String projectType;

    /** PENDING, HANDLING or FINISHED. */
    @XmlElement(required = true)
    String state;

    /** ONLINE or OFFLINE. */
    @XmlElement(required = true)
    String mode;

    Integer serviceNumber;

    @XmlElement(required = true)
    String stage;

    @XmlElement(required = true)
    String regionCode;

    @XmlElement(required = true)
    String departmentCode;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String acceptedAt;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String servedAt;

    @XmlSchemaType(name = "dateTime")
    String finishedAt;

    HandlerData handler;
    PersonData applicant;
    PersonData agent;

    CaseReport toReport() {
        return new CaseReport(
                recordGuid,
                recordInTime,
                caseNo,
                itemCode,
                caseName,
                projectType,
                state,
                mode,
                serviceNumber == null ? 1 : serviceNumber,
                stage,
                regionCode,
                departmentCode,
                acceptedAt,
                servedAt,
                finishedAt,
                handler == null ? Handler.NONE : new Handler(handler.number, handler.name),
                Optional.ofNullable(applicant).map(PersonData::toApplicant),
                Optional.ofNullable(agent).map(PersonData::toAgent));
    }

    static CaseData of(CaseView view, Optional<Applicant> applicant, Optional<Agent> agent) {
        CaseData data = new CaseData();
        data.recordGuid = view.recordGuid();
        data.caseNo = view.caseNo();
        data.itemCode = view.itemCode();
        data.caseName = view.caseName();
        data.projectType = view.projectType();
        data.state = view.state().name();
        data.mode = view.mode().name();
        data.serviceNumber = view.serviceNumber();
        data.stage = view.stage();
        data.regionCode = view.regionCode();
        data.departmentCode = view.departmentCode();
        data.acceptedAt = Times.text(view.acceptedAt());
        data.servedAt = Times.text(view.servedAt());
        data.finishedAt = view.finishedAt().map(Times::text).orElse(null);
        data.handler = HandlerData.of(view.handler());
        data.applicant = applicant.map(PersonData::of).orElse(null);
        data.agent = agent.map(PersonData::of).orElse(null);
        return data;
    }
}
