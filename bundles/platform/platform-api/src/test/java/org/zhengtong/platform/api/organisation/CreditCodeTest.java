package org.zhengtong.platform.api.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String COMPANY = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(
            strings = {
                COMPANY,
                "91230500MA1B3N1N2M",
                "11230500001755309F",
                "11370900MB28449441",
                "91330100799655058B",
                "9144030071526726XG",
                "91110000802100433B",
                "11370800MB2855926Y",
                "11430000006122244L",
                "11230600001738015E",
                "91230602MA18X00145",
                "91230602MA1BYK7P8Q",
                "12230600414432102M",
                "52230600MJY000124Y"
            })
    void acceptsCodesWithTheRightCheckDigit(String code) {
        assertTrue(CreditCode.isValid(code));
        assertEquals(code, new CreditCode(code).toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100O43",
                "9135010OM000100Y43",
                "1123060000000000",
                "91350100m000100y43",
                " 91350100M000100Y43",
                "91350100M000100Y431",
                "９１350100M000100Y43"
            })
    void refusesEverythingElse(String text) {
        assertFalse(CreditCode.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> new CreditCode(text));
    }

    @ParameterizedTest
    @MethodSource("codesWithOneWrongCharacter")
    void findsEveryWrongCharacter(String code) {
        assertFalse(CreditCode.isValid(code));
    }

    static Stream<String> codesWithOneWrongCharacter() {
        return Stream.iterate(0, i -> i < 18, i -> i + 1)
                .flatMap(place -> ALPHABET.chars()
                        .filter(character -> character != COMPANY.charAt(place))
                        .mapToObj(character ->
                                COMPANY.substring(0, place) + (char) character + COMPANY.substring(place + 1)));
    }

    @Test
    void findsTwoSwappedNeighbours() {
        assertFalse(CreditCode.isValid("91230602MA18X00154"));
        assertFalse(CreditCode.isValid("19230602MA18X00145"));
    }
}
