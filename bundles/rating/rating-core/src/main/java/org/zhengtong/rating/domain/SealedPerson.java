package org.zhengtong.rating.domain;

import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.rating.api.Agent;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.Rater;

/**
 * A person at rest: number and telephone as ciphertexts, and as digests by which they are compared.
 *
 * @param type of an applicant, else empty
 */
public record SealedPerson(
        String type, String name, String idType, String idNumber, String idDigest, String mobile, String mobileDigest) {

    /** Type of an applicant who is a person. */
    private static final String HUMAN = "1";

    public static SealedPerson of(Applicant applicant, PersonalData personal) {
        return new SealedPerson(
                applicant.type(),
                applicant.name(),
                applicant.idType(),
                personal.encrypt(applicant.idNumber()),
                personal.digest(applicant.idNumber()),
                personal.encrypt(applicant.mobile()),
                personal.digest(applicant.mobile()));
    }

    public static SealedPerson of(Agent agent, PersonalData personal) {
        return new SealedPerson(
                "",
                agent.name(),
                agent.idType(),
                personal.encrypt(agent.idNumber()),
                personal.digest(agent.idNumber()),
                "",
                "");
    }

    /** Of a rater the name is sealed too: he is protected more than an applicant (GR-115). */
    public static SealedPerson of(Rater rater, PersonalData personal) {
        return new SealedPerson(
                "",
                personal.encrypt(rater.name()),
                rater.idType(),
                personal.encrypt(rater.idNumber()),
                personal.digest(rater.idNumber()),
                personal.encrypt(rater.mobile()),
                "");
    }

    /** Whether it is not an organisation. */
    public boolean isHuman() {
        return type.isEmpty() || HUMAN.equals(type);
    }

    @Override
    public String toString() {
        return "person";
    }
}
