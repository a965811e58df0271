package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.rating.api.Level;

class LocalCodesTest {

    @Test
    void beginAtNinety() {
        assertEquals(Optional.of("590"), LocalCodes.next(Level.VERY_SATISFIED, code -> false));
    }

    @Test
    void skipTakenCodes() {
        assertEquals(Optional.of("192"), LocalCodes.next(Level.VERY_DISSATISFIED, Set.of("190", "191")::contains));
    }

    @Test
    void getAFourthDigitWhenTheTenAreUsedUp() {
        assertEquals(Optional.of("2000"), LocalCodes.next(Level.DISSATISFIED, code -> code.length() == 3));
    }

    @Test
    void end() {
        assertEquals(Optional.empty(), LocalCodes.next(Level.DISSATISFIED, code -> true));
    }

    @Test
    void beginWithTheirLevel() {
        assertTrue(LocalCodes.belongsTo(Level.VERY_SATISFIED, "510"));
        assertFalse(LocalCodes.belongsTo(Level.VERY_SATISFIED, "410"));
        assertFalse(LocalCodes.belongsTo(Level.VERY_SATISFIED, "5"));
        assertFalse(LocalCodes.belongsTo(Level.VERY_SATISFIED, "5a1"));
    }
}
