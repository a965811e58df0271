package org.zhengtong.platform.identity.secret;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Argon2Test {

    private static final Argon2 QUICK = new Argon2(64, 1);

    @Test
    void verifiesAHashOfTheReferenceImplementation() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(Argon2.matches("password".toCharArray(), reference));
        assertFalse(Argon2.matches("passwore".toCharArray(), reference));
    }

    @Test
    void verifiesItsOwnHashes() {
        String hash = QUICK.hash("密码Abc1!".toCharArray());
        assertTrue(hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
        assertTrue(Argon2.matches("密码Abc1!".toCharArray(), hash));
        assertFalse(Argon2.matches("密码Abc1?".toCharArray(), hash));
    }

    @Test
    void theSamePasswordHasManyHashes() {
        assertNotEquals(QUICK.hash("same".toCharArray()), QUICK.hash("same".toCharArray()));
    }

    @Test
    void nothingMatchesADecoy() {
        assertFalse(Argon2.matches(new char[0], QUICK.decoy()));
        assertFalse(Argon2.matches("password".toCharArray(), QUICK.decoy()));
    }

    @Test
    void refusesAStoredTextThatIsNoHash() {
        assertThrows(IllegalStateException.class, () -> Argon2.matches("x".toCharArray(), "plain"));
    }
}
