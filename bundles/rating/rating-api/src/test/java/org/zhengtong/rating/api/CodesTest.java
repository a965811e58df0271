package org.zhengtong.rating.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void levelsRunFromOneToFive() {
        assertEquals(Optional.empty(), Level.of(0));
        assertEquals(Optional.of(Level.VERY_DISSATISFIED), Level.of(1));
        assertEquals(Optional.of(Level.VERY_SATISFIED), Level.of(5));
        assertEquals(Optional.empty(), Level.of(6));
    }

    @Test
    void theTwoLowestLevelsAreBad() {
        assertEquals(
                List.of("非常不满意", "不满意"),
                Arrays.stream(Level.values())
                        .filter(Level::isBad)
                        .map(Level::title)
                        .toList());
    }

    @Test
    void noChannelHasTheNumberOfTheDefaultRating() {
        assertTrue(Arrays.stream(Channel.values()).noneMatch(channel -> channel.provinceNumber() == 7));
    }

    @Test
    void devicesInTheHallAreNotOnline() {
        assertFalse(Channel.WINDOW_EVALUATOR.isOnline());
        assertFalse(Channel.SELF_SERVICE.isOnline());
        assertTrue(Channel.MINI_PROGRAM.isOnline());
    }

    @Test
    void codesAreExact() {
        assertEquals(Optional.empty(), Channel.of("pc"));
        assertEquals(Optional.empty(), Channel.of(""));
        assertEquals(Optional.of(Aspect.ATTITUDE), Aspect.of("attitude"));
    }
}
