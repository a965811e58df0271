package org.zhengtong.platform.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sm3Test {

    @Test
    void givesTheVectorsOfTheStandard() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3.hex("abc".getBytes(US_ASCII)));
        assertEquals(
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                Sm3.hex("abcd".repeat(16).getBytes(US_ASCII)));
    }

    @Test
    void isTheSameInParts() {
        MessageDigest digest = Sm3.start();
        digest.update("a".getBytes(US_ASCII));
        digest.update("bc".getBytes(US_ASCII));

        assertEquals(Sm3.hex("abc".getBytes(US_ASCII)), Sm3.end(digest));
    }
}
