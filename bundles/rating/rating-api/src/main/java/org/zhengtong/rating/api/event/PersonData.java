package org.zhengtong.rating.api.event;

/**
 * A person in a message; number and telephone are ciphertexts. What is empty is left out of the JSON.
 *
 * @param type of an applicant, else empty
 */
public record PersonData(String type, String name, String idType, String idNumber, String mobile) {

    @Override
    public String toString() {
        return "person";
    }
}
