package org.zhengtong.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

class EntryHashTest {

    private static final AuditEntry ENTRY = entry("rating.submit", "case");

    private static AuditEntry entry(String action, String objectType) {
        return new AuditEntry(
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
    void usesTheHashOfTheStandard() {
        SM3Digest sm3 = new SM3Digest();
        sm3.update("abc".getBytes(UTF_8), 0, 3);
        byte[] hash = new byte[32];
        sm3.doFinal(hash, 0);
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                HexFormat.of().formatHex(hash));
    }

    @Test
    void canBeRecomputedByAnyoneFromItsDescription() {
        assertEquals(
                "870635c632bd07b3821800eec746fcdcd7c6c7dc95c1acbf964690b395a24f95", EntryHash.of(Seal.START, 1, ENTRY));
    }

    @Test
    void dependsOnEveryPartOfTheChain() {
        String hash = EntryHash.of(Seal.START, 1, ENTRY);
        assertNotEquals(hash, EntryHash.of(Seal.START, 2, ENTRY));
        assertNotEquals(hash, EntryHash.of(hash, 1, ENTRY));
    }

    @Test
    void noTextCanMoveIntoTheNextField() {
        assertNotEquals(
                EntryHash.of(Seal.START, 1, entry("rating.submit", "case")),
                EntryHash.of(Seal.START, 1, entry("rating.submitc", "ase")));
    }
}
