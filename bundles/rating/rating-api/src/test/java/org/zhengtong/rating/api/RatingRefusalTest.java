package org.zhengtong.rating.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RatingRefusalTest {

    @ParameterizedTest
    @EnumSource(RatingRefusal.class)
    void everyReasonHasAText(RatingRefusal refusal) {
        assertFalse(refusal.text("a", "b").isBlank());
    }

    @Test
    void namesTheFirstRatingOfACase() {
        assertEquals("该办件已评价，首次评价编号：7", RatingRefusal.ALREADY_RATED.text("7"));
    }
}
