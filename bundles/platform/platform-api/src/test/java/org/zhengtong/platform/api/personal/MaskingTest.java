package org.zhengtong.platform.api.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "230602199001010016, 230602********0016",
        "230603199001011234, 230603********1234",
        "11010519491231002X, 110105********002X",
        "230602900101001, 230602******001",
        "E12345678, E1*****78",
        "AB12C, AB*2C",
        "AB12, ****",
        "'', ''"
    })
    void hidesTheMiddleOfADocumentNumber(String number, String shown) {
        assertEquals(shown, Masking.idNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, 138****5678",
        "13912345678, 139****5678",
        "+8613812345678, +86138****5678",
        "62881234, 628*****",
        "119, 119",
        "12, 12",
        "'', ''"
    })
    void hidesTheMiddleOfAPhoneNumber(String number, String shown) {
        assertEquals(shown, Masking.phone(number));
    }

    @ParameterizedTest
    @CsvSource({"张三丰, 张**", "欧阳, 欧**", "𠮷野, 𠮷**", "'', ''"})
    void keepsTheFirstCharacterOfAName(String name, String shown) {
        assertEquals(shown, Masking.name(name));
    }
}
