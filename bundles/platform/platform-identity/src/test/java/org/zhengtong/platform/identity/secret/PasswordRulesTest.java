package org.zhengtong.platform.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.refusal.Refusal;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(0, 5);

    @ParameterizedTest
    @ValueSource(strings = {"Abcdef1!", "密码A a1", "Str0ng-enough", "Ab1 Ab1 Ab1"})
    void acceptsFourClasses(String password) {
        assertTrue(
                rules.check("password", "wang", (password + "xx").toCharArray()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Abcde1!", "abcdefg1!", "ABCDEFG1!", "Abcdefgh!", "Abcdefgh1", "Wang-1234x", "xx1!Wang"})
    void refusesShortOnesMissingClassesAndTheAccountsName(String password) {
        Refusal refusal =
                rules.check("password", "wang", password.toCharArray()).orElseThrow();
        assertEquals(IdentityRefusal.PASSWORD_TOO_WEAK, refusal.code());
        assertEquals("password", refusal.field());
        assertTrue(refusal.text().contains("8 至 128"), refusal.text());
    }

    @Test
    void refusesOneWithoutEnd() {
        String endless = "Abc1!".repeat(26);
        assertTrue(rules.check("password", "wang", endless.toCharArray()).isPresent());
    }

    @Test
    void anInstallationMayAskForMore() {
        PasswordRules strict = new PasswordRules(12, 5);
        assertTrue(strict.check("password", "wang", "Abcdef1!".toCharArray()).isPresent());
        assertTrue(
                strict.check("password", "wang", "Abcdef1!Abcd".toCharArray()).isEmpty());
    }
}
