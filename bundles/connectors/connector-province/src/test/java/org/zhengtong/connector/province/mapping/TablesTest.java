package org.zhengtong.connector.province.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @Test
    void readsATable() {
        assertEquals(
                Map.of("1", "2", "2", "1"), CodeTable.parse("k", " 1=2, 2 = 1 ").codes());
        assertTrue(CodeTable.parse("k", " ").codes().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1=2,", "=2", "1=2,1=3"})
    void readsNoOtherTable(String text) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> CodeTable.parse("promise_type_mapping", text));
        assertTrue(wrong.getMessage().startsWith("promise_type_mapping: "));
    }

    @Test
    void readsRangesOfLabels() {
        NationalLabels labels = NationalLabels.parse("k", "108-110, 510");
        assertEquals(List.of("108", "110", "510"), labels.of(List.of("108", "111", "110", "510", "590")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "108-", "608", "108,,110"})
    void readsNoOtherRanges(String text) {
        assertThrows(IllegalArgumentException.class, () -> NationalLabels.parse("national_labels", text));
    }
}
