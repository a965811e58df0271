package org.zhengtong.simulator.province.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.simulator.province.api.CipherForm.Encoding;
import org.zhengtong.simulator.province.api.CipherForm.Order;

class Sm2Test {

    private static final String CLEAR = "20260306100000DAQING密钥";

    private final Sm2.KeyPair pair = Sm2.generate();

    @ParameterizedTest
    @CsvSource({"C1C3C2,HEX", "C1C3C2,BASE64", "C1C2C3,HEX", "C1C2C3,BASE64"})
    void decryptsWhatWasEncrypted(Order order, Encoding encoding) {
        CipherForm form = new CipherForm(order, encoding);
        String cipher = Sm2.encrypt(CLEAR, pair.publicKey(), form);
        assertEquals(Optional.of(CLEAR), Sm2.decrypt(cipher, pair.privateKey(), form));
    }

    @Test
    void aCipherBeginsWithAnUncompressedPoint() {
        assertTrue(Sm2.encrypt(CLEAR, pair.publicKey(), CipherForm.STANDARD).startsWith("04"));
    }

    @Test
    void readsNoCipherOfTheOtherOrder() {
        String cipher = Sm2.encrypt(CLEAR, pair.publicKey(), new CipherForm(Order.C1C2C3, Encoding.HEX));
        assertEquals(Optional.empty(), Sm2.decrypt(cipher, pair.privateKey(), CipherForm.STANDARD));
    }

    @Test
    void readsNoCipherForAnotherKey() {
        String cipher = Sm2.encrypt(CLEAR, Sm2.generate().publicKey(), CipherForm.STANDARD);
        assertEquals(Optional.empty(), Sm2.decrypt(cipher, pair.privateKey(), CipherForm.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "04", "zz", "00", "0400ff"})
    void readsNoNonsense(String cipher) {
        assertEquals(Optional.empty(), Sm2.decrypt(cipher, pair.privateKey(), CipherForm.STANDARD));
    }

    @Test
    void showsNoPrivateKey() {
        assertFalse(pair.toString().contains(pair.privateKey()));
    }
}
