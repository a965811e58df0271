package org.zhengtong.platform.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.Configs;

class PasswordHashingTest {

    private static PasswordHashing hashing(int atOnce) {
        return new PasswordHashing(Configs.of(
                PasswordConfig.class,
                Map.of(
                        "argon2__memory__kib",
                        64,
                        "argon2__iterations",
                        1,
                        "hashes__at__once",
                        atOnce,
                        "hash__wait__ms",
                        1L)));
    }

    @Test
    void provesAPassword() {
        PasswordHashing hashing = hashing(1);
        String hash = hashing.hash("Abcdef1!".toCharArray());
        assertTrue(hashing.matches("Abcdef1!".toCharArray(), hash));
        assertFalse(hashing.matches("Abcdef1?".toCharArray(), hash));
        assertFalse(hashing.matches("Abcdef1!".toCharArray(), hashing.decoy()));
    }

    @Test
    void anEndlessPasswordIsWrongAndCostsNoMore() {
        PasswordHashing hashing = hashing(1);
        String longest = "x".repeat(256);
        String hash = hashing.hash(longest.toCharArray());
        assertTrue(hashing.matches(longest.toCharArray(), hash));
        assertFalse(hashing.matches((longest + "x").toCharArray(), hash));
    }

    @Test
    void refusesForAWhileWhenTooManyTry() {
        PasswordHashing busy = hashing(0);
        RefusedException refused =
                assertThrows(RefusedException.class, () -> busy.matches("x".toCharArray(), busy.decoy()));
        assertEquals(503, refused.first().code().kind().status());
    }

    @Test
    void worksWithTheShippedSettings() {
        PasswordHashing shipped = new PasswordHashing(Configs.defaults(PasswordConfig.class));
        assertFalse(shipped.matches("x".toCharArray(), shipped.decoy()));
    }
}
