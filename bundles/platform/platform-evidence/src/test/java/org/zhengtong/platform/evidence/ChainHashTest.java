package org.zhengtong.platform.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static final EvidenceRecord RECORD = record(1, "rating.submit", "case");

    private static EvidenceRecord record(long chainNo, String action, String objectType) {
        return new EvidenceRecord(
                chainNo,
                7,
                "0199a000-0000-7000-8000-000000000001",
                Instant.parse("2026-03-02T01:02:03.004Z"),
                "OPERATION",
                "wang",
                "ACCOUNT",
                "10.0.0.1",
                action,
                objectType,
                "230600260302000000001",
                "DONE",
                "{\"事项\":\"户口登记\"}");
    }

    @Test
    void canBeRecomputedByAnyoneFromItsDescription() {
        assertEquals(
                "870635c632bd07b3821800eec746fcdcd7c6c7dc95c1acbf964690b395a24f95", RECORD.hashAfter(ChainHash.START));
    }

    @Test
    void dependsOnEveryPartOfTheChain() {
        String hash = RECORD.hashAfter(ChainHash.START);
        assertNotEquals(hash, record(2, "rating.submit", "case").hashAfter(ChainHash.START));
        assertNotEquals(hash, RECORD.hashAfter(hash));
    }

    @Test
    void noTextCanMoveIntoTheNextField() {
        assertNotEquals(
                RECORD.hashAfter(ChainHash.START),
                record(1, "rating.submitc", "ase").hashAfter(ChainHash.START));
    }
}
