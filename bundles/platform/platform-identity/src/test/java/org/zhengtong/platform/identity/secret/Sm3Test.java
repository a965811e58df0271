package org.zhengtong.platform.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sm3Test {

    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    @Test
    void computesTheVectorOfTheStandard() {
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3.digest("abc"));
    }

    @Test
    void keyedDigestsAgreeWithOpenSsl() {
        assertEquals(
                "92cbac13075a54b98f5a42bcc3ca460459d446dc2eeecb1d3237cd30e6d8da83",
                Sm3.keyed(KEY, "a".getBytes(UTF_8), "bc".getBytes(UTF_8)));
    }

    @Test
    void partsCannotBeMovedIntoEachOther() {
        assertNotEquals(
                Sm3.keyed(KEY, "a".getBytes(UTF_8), "bc".getBytes(UTF_8)),
                Sm3.keyed(KEY, "ab".getBytes(UTF_8), "c".getBytes(UTF_8)));
    }
}
