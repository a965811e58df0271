package org.zhengtong.platform.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RandomSecretsTest {

    @RepeatedTest(50)
    void passwordsHaveTwentyCharactersOfFourClasses() {
        char[] password = RandomSecrets.password();
        assertEquals(20, password.length);
        assertTrue(new PasswordRules(8, 5).check("", "administrator", password).isEmpty());
    }

    @Test
    void tokensAreLongAndNeverTheSame() {
        String token = RandomSecrets.token();
        assertTrue(token.matches("[A-Za-z0-9_-]{43}"));
        assertNotEquals(token, RandomSecrets.token());
    }
}
