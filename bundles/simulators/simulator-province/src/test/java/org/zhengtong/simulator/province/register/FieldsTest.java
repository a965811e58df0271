package org.zhengtong.simulator.province.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @Test
    void readsATimeOfTheStandardsForm() {
        assertEquals(
                Optional.of(LocalDateTime.of(2026, 3, 6, 10, 0, 5)),
                fields("2026-03-06 10:00:05").time("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29 10:00:00", "2026-3-6 10:00:00", "2026-03-06 24:00:00", "now"})
    void readsNoOtherTime(String text) {
        assertEquals(Optional.empty(), fields(text).time("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "12345678901", "one"})
    void readsNoOtherNumber(String text) {
        assertFalse(fields(text).integer("field").isPresent());
    }

    @Test
    void showsNoValues() {
        assertEquals("[field]", fields("230602199001010016").toString());
    }

    private static Fields fields(String text) {
        return new Fields(Map.of("field", text));
    }
}
