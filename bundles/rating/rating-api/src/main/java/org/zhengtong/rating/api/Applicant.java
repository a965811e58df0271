package org.zhengtong.rating.api;

/**
 * Whom a case was handled for. Personal: {@link #toString()} tells nothing.
 *
 * @param type 1 person, 2 enterprise, 3 institution, 4 social organisation, 5 unincorporated enterprise, 6 authority, 9 other
 * @param idType type of the certificate, for instance 111 for the identity card
 * @param mobile telephone number, may be empty
 */
public record Applicant(String type, String name, String idType, String idNumber, String mobile) {

    public Applicant {
        type = Texts.orEmpty(type);
        name = Texts.orEmpty(name);
        idType = Texts.orEmpty(idType);
        idNumber = Texts.orEmpty(idNumber);
        mobile = Texts.orEmpty(mobile);
    }

    @Override
    public String toString() {
        return "applicant";
    }
}
