package org.zhengtong.simulator.province.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void knowsFifteenBasicAndTwentyFiveExtendedLabels() {
        assertEquals(15, count(false));
        assertEquals(25, count(true));
    }

    @Test
    void theFirstDigitOfACodeIsItsLevel() {
        assertTrue(
                Labels.national().all().stream().allMatch(label -> label.code().startsWith(label.level())));
    }

    private static long count(boolean extended) {
        return Labels.national().all().stream()
                .filter(label -> label.enabled() && label.extended() == extended)
                .count();
    }
}
