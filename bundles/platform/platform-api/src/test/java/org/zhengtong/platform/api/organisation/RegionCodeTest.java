package org.zhengtong.platform.api.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000000000000, ''",
        "230000000000, 23",
        "230600000000, 2306",
        "230602000000, 230602",
        "230602001000, 230602001",
        "230602001001, 230602001001",
        "230602000001, 230602000001",
        "231000000000, 2310",
        "230610000000, 230610",
        "230602010000, 230602010"
    })
    void prefixIsWhatAllRegionsBelowBeginWith(String code, String prefix) {
        assertEquals(prefix, new RegionCode(code).prefix());
    }

    @ParameterizedTest
    @CsvSource({
        "000000000000, 230602001001, true",
        "230600000000, 230602001001, true",
        "230602000000, 230602001001, true",
        "230602000000, 230602000000, true",
        "230602000000, 230600000000, false",
        "230602000000, 230603001001, false",
        "230600000000, 230700000000, false"
    })
    void coversItselfAndWhatIsBelow(String upper, String lower, boolean covered) {
        assertEquals(covered, new RegionCode(upper).covers(new RegionCode(lower)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"230600", "2306000000000", "23060000000A", "２30600000000"})
    void refusesWhatIsNotTwelveDigits(String text) {
        assertFalse(RegionCode.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> new RegionCode(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"230600000000", "000000000000"})
    void acceptsTwelveDigits(String code) {
        assertTrue(RegionCode.isValid(code));
    }
}
