package org.zhengtong.platform.identity.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Sm4SecretsTest {

    private static final String PLACE = "connector/province/.app_word";
    private static final String WORD = "s3cret-应用密钥";
    private static final PersonalKey KEY = new PersonalKey(new byte[16], new byte[32]);

    private final Sm4Secrets secrets = new Sm4Secrets(KEY);

    @Test
    void opensWhatItSealedWhereItBelongs() {
        String sealed = secrets.seal(PLACE, WORD);
        assertTrue(secrets.isSealed(sealed), sealed);
        assertEquals(WORD, secrets.open(PLACE, sealed));
        assertThrows(IllegalArgumentException.class, () -> secrets.open("connector/credit/.app_word", sealed));
    }

    @Test
    void emptyStaysEmpty() {
        assertEquals("", secrets.seal(PLACE, ""));
        assertEquals("", secrets.open(PLACE, ""));
    }

    @Test
    void theSameSecretNeverLooksTheSame() {
        assertNotEquals(secrets.seal(PLACE, WORD), secrets.seal(PLACE, WORD));
    }

    @Test
    void refusesWhatIsNoSealedSecret() {
        assertFalse(secrets.isSealed(WORD));
        assertThrows(IllegalArgumentException.class, () -> secrets.open(PLACE, WORD));
        assertThrows(IllegalArgumentException.class, () -> secrets.open(PLACE, "{secret}AAAA"));
    }

    /** Or a secret could be had by putting it into a message as somebody's number. */
    @Test
    void doesNotOpenAsPersonalData() {
        Sm4PersonalData personal = new Sm4PersonalData(KEY);
        String disguised = secrets.seal(PLACE, WORD).replace("{secret}", "{sm4}");
        assertThrows(IllegalArgumentException.class, () -> personal.decrypt(disguised));
        assertEquals(disguised, personal.revealAll(disguised));
    }
}
