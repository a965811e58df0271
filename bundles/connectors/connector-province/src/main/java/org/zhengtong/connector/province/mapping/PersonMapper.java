package org.zhengtong.connector.province.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zhengtong.connector.province.crypto.Sm3;

/** The fields about people. */
final class PersonMapper {

    /** What the standard puts where a number is required and none is known. */
    static final String FILLER = "0";

    private static final String OTHER_DOCUMENT = "099";

    private PersonMapper() {}

    /**
     * Number and key of a person. The national platform's hash of identity numbers is not public; its place is taken by
     * the SM3 of the number in upper case.
     *
     * @param keyName {@code certKey} online, {@code certKeyGOV} at the window
     */
    static FieldSet identity(Payload person, String keyName) throws UnfitMessageException {
        String number = person.required("idNumber");
        return new FieldSet()
                .put("creditType", person.text("idType"), OTHER_DOCUMENT)
                .put("creditNum", number)
                .put(keyName, Sm3.hex(number.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)))
                .put("mobile", person.text("mobile"), FILLER);
    }

    /** What stands where no person is to be named. */
    static FieldSet nobody(String keyName) {
        return new FieldSet().put(keyName, FILLER).put("mobile", FILLER);
    }

    static FieldSet agent(Payload agent) {
        return new FieldSet()
                .put("handleUserName", agent.text("name"))
                .put("handleUserPageType", agent.text("idType"))
                .put("handleUserPageCode", agent.text("idNumber"));
    }
}
