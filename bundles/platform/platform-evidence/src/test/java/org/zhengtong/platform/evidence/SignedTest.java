package org.zhengtong.platform.evidence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.signing.SigningKey;

class SignedTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final String SIGNATURE = Signed.sign(KEY, "text");

    @Test
    void knowsItsOwnSignature() {
        assertTrue(Signed.verifies(KEY.verificationKey(), "text", SIGNATURE));
    }

    @Test
    void noticesOtherDigitsOfTheSameValue() {
        assertFalse(Signed.verifies(KEY.verificationKey(), "text", SIGNATURE.toUpperCase(Locale.ROOT)));
    }

    @Test
    void takesWhatIsNotHexadecimalForNoSignature() {
        assertFalse(Signed.verifies(KEY.verificationKey(), "text", "3g"));
    }
}
