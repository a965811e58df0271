package org.zhengtong.platform.identity.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sm4GcmTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void computesTheVectorOfRfc8998() {
        Sm4Gcm cipher = new Sm4Gcm(HEX.parseHex("0123456789abcdeffedcba9876543210"));
        byte[] nonce = HEX.parseHex("00001234567800000000abcd");
        byte[] associated = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] clear = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] out = new byte[clear.length + Sm4Gcm.TAG_BYTES];

        cipher.encrypt(nonce, associated, clear, out, 0);

        assertEquals(
                "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec",
                HEX.formatHex(out));
        assertArrayEquals(clear, cipher.decrypt(nonce, associated, out, 0));
    }

    @Test
    void isGoodAgainAfterAFailure() {
        Sm4Gcm cipher = new Sm4Gcm(new byte[16]);
        byte[] nonce = new byte[12];
        byte[] clear = "x".getBytes(UTF_8);
        byte[] out = new byte[1 + Sm4Gcm.TAG_BYTES];
        cipher.encrypt(nonce, new byte[0], clear, out, 0);

        assertThrows(IllegalArgumentException.class, () -> cipher.decrypt(nonce, new byte[1], out, 0));
        assertArrayEquals(clear, cipher.decrypt(nonce, new byte[0], out, 0));
    }
}
