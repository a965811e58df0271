package org.zhengtong.platform.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {

    private static final byte[] CONTENT = "大庆市 2026".getBytes(UTF_8);

    private final SigningKey key = SigningKey.generate();

    @Test
    void whatWasSignedVerifies() {
        assertTrue(key.verificationKey().verifies(CONTENT, key.sign(CONTENT)));
    }

    @Test
    void aChangedContentDoesNot() {
        byte[] signature = key.sign(CONTENT);

        assertFalse(key.verificationKey().verifies("大庆市 2027".getBytes(UTF_8), signature));
    }

    @Test
    void theSignatureOfAnotherKeyDoesNot() {
        assertFalse(
                key.verificationKey().verifies(CONTENT, SigningKey.generate().sign(CONTENT)));
    }

    @Test
    void whatIsNoSignatureDoesNot() {
        assertFalse(key.verificationKey().verifies(CONTENT, new byte[0]));
        assertFalse(key.verificationKey().verifies(CONTENT, new byte[] {0x30, 0x06, 2, 1, 0, 2, 1, 0}));
    }

    @Test
    void keysSurviveAsText() {
        SigningKey read = SigningKey.parse(key.pem());
        VerificationKey published = VerificationKey.parse(key.verificationKey().pem());

        assertEquals(key.verificationKey(), read.verificationKey());
        assertEquals(key.verificationKey().id(), published.id());
        assertTrue(published.verifies(CONTENT, read.sign(CONTENT)));
    }

    @Test
    void aFileMayHoldSeveralPublicKeys() {
        SigningKey other = SigningKey.generate();
        String both =
                key.verificationKey().pem() + "\n" + other.verificationKey().pem();

        assertEquals(List.of(key.verificationKey(), other.verificationKey()), VerificationKey.parseAll(both));
        assertThrows(KeyFormatException.class, () -> VerificationKey.parse(both));
    }

    @Test
    void keysHaveNamesOfTheirOwn() {
        assertNotEquals(
                key.verificationKey().id(),
                SigningKey.generate().verificationKey().id());
        assertFalse(
                key.toString().contains(key.pem().lines().skip(1).findFirst().orElseThrow()));
    }

    /** Made by OpenSSL 3.0: {@code openssl genpkey -algorithm SM2}, {@code openssl dgst -sm3 -sign … -sigopt distid:1234567812345678}. */
    @Test
    void verifiesWhatOpenSslSigned() {
        VerificationKey published = VerificationKey.parse(PEER_KEY);

        assertTrue(published.verifies("abc".getBytes(UTF_8), HexFormat.of().parseHex(PEER_SIGNATURE)));
        assertFalse(published.verifies("abd".getBytes(UTF_8), HexFormat.of().parseHex(PEER_SIGNATURE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "-----BEGIN PUBLIC KEY-----\n!!!!\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n"
            })
    void refusesWhatIsNoPublicKey(String text) {
        assertThrows(KeyFormatException.class, () -> VerificationKey.parseAll(text));
    }

    @Test
    void aPublicKeyIsNoPrivateOne() {
        assertThrows(
                KeyFormatException.class,
                () -> SigningKey.parse(key.verificationKey().pem()));
    }

    private static final String PEER_KEY = """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAE6yKs725Ap3iXs7Au86H6x0AAT1bw
            /q+5Ejw9JEopuzrYAx3do6sWUpWXrw7vJiwvbvwPoxX9K7q85zBWgwFKRQ==
            -----END PUBLIC KEY-----
            """;

    private static final String PEER_SIGNATURE =
            "3044022048049995c377840687b5e252b95d37771238cfa186a9c3c670d4b12dc25bb07a"
                    + "02207931b642cd4b8749b206c76b71cb787c29cc554655fe81660f437ada2ec01b13";
}
