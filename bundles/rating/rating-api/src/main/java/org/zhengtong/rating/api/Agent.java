package org.zhengtong.rating.api;

/** Who acted for the applicant. Personal: {@link #toString()} tells nothing. */
public record Agent(String name, String idType, String idNumber) {

    public Agent {
        name = Texts.orEmpty(name);
        idType = Texts.orEmpty(idType);
        idNumber = Texts.orEmpty(idNumber);
    }

    @Override
    public String toString() {
        return "agent";
    }
}
