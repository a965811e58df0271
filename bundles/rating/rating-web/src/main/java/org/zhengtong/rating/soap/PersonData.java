package org.zhengtong.rating.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.Rater;

/** An applicant, with type; an agent; or a rater. Masked in answers. */
@XmlType(name = "Person")
@XmlAccessorType(XmlAccessType.FIELD)
public class PersonData {

    String type;
    String name;
    String idType;
    String idNumber;
    String mobile;

    Applicant toApplicant() {
        return new Applicant(type, name, idType, idNumber, mobile);
    }

    Agent toAgent() {
        return new Agent(name, idType, idNumber);
    }

    Rater toRater() {
        return new Rater(name, idType, idNumber, mobile);
    }

    static PersonData of(Applicant applicant) {
        PersonData data = of(applicant.name(), applicant.idType(), applicant.idNumber(), applicant.mobile());
        data.type = applicant.type();
        return data;
    }

    static PersonData of(Agent agent) {
        return of(agent.name(), agent.idType(), agent.idNumber(), null);
    }

    static PersonData of(Rater rater) {
        return of(rater.name(), rater.idType(), rater.idNumber(), rater.mobile());
    }

    private static PersonData of(String name, String idType, String idNumber, String mobile) {
        PersonData data = new PersonData();
        data.name = name;
        data.idType = idType;
        data.idNumber = idNumber;
        data.mobile = mobile;
        return data;
    }
}
