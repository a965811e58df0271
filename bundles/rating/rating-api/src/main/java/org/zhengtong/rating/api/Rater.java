package org.zhengtong.rating.api;

/** Who rates. Personal: {@link #toString()} tells nothing. All but the number may be empty. */
public record Rater(String name, String idType, String idNumber, String mobile) {

    public Rater {
        name = Texts.orEmpty(name);
        idType = Texts.orEmpty(idType);
        idNumber = Texts.orEmpty(idNumber);
        mobile = Texts.orEmpty(mobile);
    }

    @Override
    public String toString() {
        return "rater";
    }
}
