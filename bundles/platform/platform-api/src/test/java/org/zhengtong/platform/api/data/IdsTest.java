package org.zhengtong.platform.api.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void floorIsBelowWhatIsMadeThenOrLater() {
        Instant before = Instant.now();
        String id = Ids.next();
        assertTrue(Ids.floor(before).compareTo(id) <= 0, id);
        assertTrue(Ids.floor(Instant.now().plusMillis(1)).compareTo(id) > 0, id);
    }

    @Test
    void floorIsAnIdOfItsTime() {
        Instant at = Instant.parse("2026-03-02T01:02:03.456Z");
        assertEquals(
                "019cac22-49c0-7000-8000-000000000000".length(), Ids.floor(at).length());
        assertEquals(at, Ids.timeOf(Ids.floor(at)));
    }

    @Test
    void anIdKnowsWhenItWasMade() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant made = Ids.timeOf(Ids.next());
        assertFalse(made.isBefore(before));
        assertFalse(made.isAfter(Instant.now()));
    }
}
