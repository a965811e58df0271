package org.zhengtong.platform.identity.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sm4PersonalDataTest {

    private static final String NUMBER = "230602199001010016";
    private static final PersonalKey KEY = new PersonalKey(
            new byte[16], HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));

    private final Sm4PersonalData personal = new Sm4PersonalData(KEY);

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "13812345678", "张三", "x", "\"quoted\\\n"})
    void opensWhatItClosed(String clear) {
        String cipher = personal.encrypt(clear);
        assertTrue(cipher.matches("\\{sm4}[A-Za-z0-9_-]+"), cipher);
        assertFalse(clear.length() > 2 && cipher.contains(clear));
        assertEquals(clear, personal.decrypt(cipher));
    }

    @Test
    void emptyStaysEmpty() {
        assertEquals("", personal.encrypt(""));
        assertEquals("", personal.decrypt(""));
        assertEquals("", personal.digest(""));
        assertEquals("", personal.revealAll(""));
    }

    @Test
    void theSameNumberNeverLooksTheSame() {
        assertNotEquals(personal.encrypt(NUMBER), personal.encrypt(NUMBER));
    }

    @Test
    void noticesAnyChange() {
        String cipher = personal.encrypt(NUMBER);
        for (int i = "{sm4}".length(); i < cipher.length(); i++) {
            char other = cipher.charAt(i) == 'A' ? 'Q' : 'A';
            String changed = cipher.substring(0, i) + other + cipher.substring(i + 1);
            assertThrows(IllegalArgumentException.class, () -> personal.decrypt(changed), changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "{sm4}", "{sm4}AAAA", "{sm4}!!!!", "{sm4}AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCiphertext(String text) {
        assertThrows(IllegalArgumentException.class, () -> personal.decrypt(text));
    }

    @Test
    void anotherKeyOpensNothing() {
        String cipher = personal.encrypt(NUMBER);
        Sm4PersonalData other = new Sm4PersonalData(PersonalKey.random());
        assertThrows(IllegalArgumentException.class, () -> other.decrypt(cipher));
    }

    @Test
    void digestsAgreeWithOpenSslAndIgnoreCase() {
        assertEquals(
                "c517069acd0ae46abbdd59cc564abe41b527368a1bcc714ca9df4c7b608191da", personal.digest("13812345678"));
        assertEquals(
                "b0388348088fd3f9c27114fb639a0f32b762dd6e5194279ced98d8455eef3ac5",
                personal.digest("11010519491231002x"));
        assertEquals(personal.digest("11010519491231002X"), personal.digest("11010519491231002x"));
    }

    @Test
    void revealsEveryValueOfAMessage() {
        String message = "{\"name\":\"%s\",\"idNumber\":\"%s\",\"plain\":\"$1 \\\\\"}"
                .formatted(personal.encrypt("张三"), personal.encrypt(NUMBER));
        assertEquals(
                "{\"name\":\"张三\",\"idNumber\":\"" + NUMBER + "\",\"plain\":\"$1 \\\\\"}", personal.revealAll(message));
    }

    @Test
    void aRevealedValueCannotBreakOutOfItsString() {
        String message = "{\"name\":\"" + personal.encrypt("a\",\"level\":\"5\\\n") + "\"}";
        assertEquals("{\"name\":\"a\\\",\\\"level\\\":\\\"5\\\\\\u000a\"}", personal.revealAll(message));
    }

    @Test
    void whatSomebodyTypedIsLeftAlone() {
        String message = "{\"text\":\"what is {sm4}AAAA and {sm4} for\"}";
        assertEquals(message, personal.revealAll(message));
    }

    @Test
    void manyThreadsDoNotDisturbEachOther() {
        List<String> numbers =
                IntStream.range(0, 20_000).mapToObj(i -> Integer.toString(i)).toList();
        assertTrue(
                numbers.parallelStream().allMatch(number -> number.equals(personal.decrypt(personal.encrypt(number)))));
        assertEquals(
                numbers.size(),
                numbers.parallelStream().map(personal::digest).distinct().count());
    }
}
