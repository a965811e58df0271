package org.zhengtong.platform.exchange.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordSetTest {

    @Test
    void knowsWhatWasAddedAndNothingElse() {
        RecordSet set = filled(100_000);
        assertTrue(IntStream.range(0, 100_000).allMatch(n -> set.contains("23A" + n)));
        assertFalse(IntStream.range(0, 100_000).anyMatch(n -> set.contains("23B" + n)));
    }

    @Test
    void countsARepeatOnce() {
        RecordSet set = new RecordSet();
        set.add("23A");
        set.add("23B");
        set.add("23A");
        assertEquals(2, set.size());
    }

    @Test
    void tellsWhenAllAreMarked() {
        RecordSet set = filled(3);
        set.mark("23A0");
        set.mark("23A2");
        set.mark("unknown");
        assertTrue(set.isMarked("23A0"));
        assertFalse(set.isMarked("23A1"));
        assertFalse(set.isWhollyMarked());
        set.mark("23A1");
        assertTrue(set.isWhollyMarked());
    }

    @Test
    void isWhollyMarkedWhenEmpty() {
        assertTrue(new RecordSet().isWhollyMarked());
    }

    private static RecordSet filled(int count) {
        RecordSet set = new RecordSet();
        IntStream.range(0, count).forEach(n -> set.add("23A" + n));
        return set;
    }
}
