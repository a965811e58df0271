package org.zhengtong.cli.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "大庆市, 6", "A大B, 4", "（一）, 6", "ｆｕｌｌ, 8", "e\u0301, 1", "𠮷野家, 6", "👍, 2", "½…, 2", "'', 0"})
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void fillsUpToAColumn() {
        assertEquals("大庆  ", DisplayWidth.pad("大庆", 6, false));
        assertEquals("  大庆", DisplayWidth.pad("大庆", 6, true));
        assertEquals("大庆市", DisplayWidth.pad("大庆市", 4, false));
    }

    @Test
    void cutsBetweenCharactersOnly() {
        assertEquals("大庆…", DisplayWidth.cut("大庆市萨尔图区", 6));
        assertEquals("大庆…", DisplayWidth.cut("大庆市萨尔图区", 5));
        assertEquals("大庆市", DisplayWidth.cut("大庆市", 6));
        assertEquals(6, DisplayWidth.of(DisplayWidth.cut("𠮷𠮷𠮷𠮷x", 6)) + 1);
    }
}
