package org.zhengtong.platform.api.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.refusal.RefusedException;

class PageRequestTest {

    private static final String ID = "01a20d16-f351-78ca-b596-3642cb5f6ca2";

    @Test
    void takesNoCursorAndThatOfThePageBefore() {
        assertEquals("", new PageRequest(1, "").idCursor());
        assertEquals(ID, new PageRequest(1000, ID).idCursor());
    }

    @Test
    void refusesACursorThatNoPageGave() {
        PageRequest page = new PageRequest(50, "bogus");
        assertEquals(
                "cursor",
                assertThrows(RefusedException.class, page::idCursor).first().field());
    }

    @Test
    void refusesALimitOutOfRange() {
        assertThrows(RefusedException.class, () -> new PageRequest(0, ""));
        assertThrows(RefusedException.class, () -> new PageRequest(1001, ""));
    }
}
