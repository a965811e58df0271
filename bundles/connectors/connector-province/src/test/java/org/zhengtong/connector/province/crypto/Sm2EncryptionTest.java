package org.zhengtong.connector.province.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.api.Sm2;

class Sm2EncryptionTest {

    private static final String CLEAR = "[{\"taskName\":\"食品经营许可\"}]";

    private final Sm2.KeyPair pair = Sm2.generate();

    @ParameterizedTest
    @CsvSource({"C1C3C2,HEX", "C1C3C2,BASE64", "C1C2C3,HEX", "C1C2C3,BASE64"})
    void theFarSideDecryptsEveryForm(String order, String encoding) {
        Sm2Encryption encryption =
                new Sm2Encryption(pair.publicKey(), CipherOrder.valueOf(order), CipherEncoding.valueOf(encoding));
        CipherForm form = new CipherForm(CipherForm.Order.valueOf(order), CipherForm.Encoding.valueOf(encoding));
        assertEquals(Optional.of(CLEAR), Sm2.decrypt(encryption.encrypt(CLEAR), pair.privateKey(), form));
    }

    @Test
    void theSameTextLooksDifferentEachTime() {
        Sm2Encryption encryption = new Sm2Encryption(pair.publicKey(), CipherOrder.C1C3C2, CipherEncoding.HEX);
        assertNotEquals(encryption.encrypt(CLEAR), encryption.encrypt(CLEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "04", "not hex", "0400000000"})
    void takesNoOtherKey(String key) {
        assertThrows(
                IllegalArgumentException.class, () -> new Sm2Encryption(key, CipherOrder.C1C3C2, CipherEncoding.HEX));
    }
}
