package org.zhengtong.connector.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BlottingTest {

    @Test
    void blotsIdentityMobileAndCardNumbers() {
        assertEquals("no ***, *** or ***", Blotting.of("no 230602199001010016, 13812345678 or 6222020200112233445"));
    }

    @Test
    void leavesWhatOnlyLooksLikeANumber() {
        assertEquals("case 230600260326060000001 of 2026", Blotting.of("case 230600260326060000001 of 2026"));
    }

    @Test
    void cutsEndlessTexts() {
        assertEquals(500, Blotting.of("x".repeat(9_000)).length());
    }
}
