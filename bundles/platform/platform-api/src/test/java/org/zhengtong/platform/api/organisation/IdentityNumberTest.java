package org.zhengtong.platform.api.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    private static final String PERSON = "230602199001010016";

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002X", "11010519491231002x", "440524188001010014", PERSON, "230603198512304528"})
    void acceptsNumbersWithTheRightCheckDigit(String number) {
        assertTrue(IdentityNumber.isValid(number));
    }

    @Test
    void acceptsALeapDay() {
        assertTrue(IdentityNumber.isValid("230624200002290025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"230602199001011234", "110105194912310021"})
    void refusesAWrongCheckDigit(String number) {
        assertFalse(IdentityNumber.isValid(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519490231002X", "230602200002300015", "230602199013010012", "230602199000010012"})
    void refusesADayThatNeverWas(String number) {
        assertFalse(IdentityNumber.isValid(number));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "230602900101001",
                "2306021990010100160",
                "23060219900101001Y",
                "2306021990010100１6",
                "X30602199001010016"
            })
    void refusesWhatHasNotItsForm(String text) {
        assertFalse(IdentityNumber.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> new IdentityNumber(text));
    }

    @Test
    void neverShowsItself() {
        assertFalse(new IdentityNumber(PERSON).toString().contains("1990"));
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> new IdentityNumber("230602199001011234"));
        assertFalse(refused.getMessage().contains("1990"));
    }
}
