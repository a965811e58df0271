package org.zhengtong.platform.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhengtong.platform.identity.IdentityFixture.GOOD_PASSWORD;
import static org.zhengtong.platform.identity.IdentityFixture.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.identity.Configs;
import org.zhengtong.platform.identity.IdentityFixture;
import org.zhengtong.platform.identity.account.AccountCheck.Verdict;
import org.zhengtong.platform.identity.caller.SignInAudit.SignIn;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class AccountCheckTest {

    private static final String WRONG = "Wr0ng-password";

    private final IdentityFixture fixture;
    private final SettableClock clock = SettableClock.at(Instant.now() + "");
    private final AccountCheck check;

    AccountCheckTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
        fixture.accounts.add(account("wang"), fixture.hashing.hash(GOOD_PASSWORD.toCharArray()));
        check = new AccountCheck(
                fixture.accounts,
                fixture.hashing,
                fixture.signIns,
                fixture.separately,
                Configs.defaults(SignInConfig.class),
                clock);
    }

    private Verdict signIn(String name, String password) {
        return check.check(new SignIn(Kind.ACCOUNT, name, "10.0.0.1", "session.open"), password.toCharArray());
    }

    @Test
    void theRightPasswordProvesAnAccount() {
        assertEquals(Verdict.PROVED, signIn("wang", GOOD_PASSWORD));

        AuditRecord entry = fixture.audit.records().get(0);
        assertEquals("wang", entry.callerId());
        assertEquals("10.0.0.1", entry.address());
        assertEquals(LogClass.SIGN_IN, entry.event().logClass());
        assertEquals(Result.DONE, entry.event().result());
    }

    @Test
    void anythingElseIsRefusedAndAudited() {
        assertEquals(Verdict.REFUSED, signIn("wang", WRONG));
        assertEquals(Verdict.REFUSED, signIn("nobody", GOOD_PASSWORD));

        assertEquals(List.of("wrong", "unknown"), fixture.reasons());
        AuditRecord entry = fixture.audit.records().get(0);
        assertEquals("anonymous", entry.callerId());
        assertEquals("10.0.0.1", entry.address());
        assertEquals("wang", entry.event().objectId());
        assertEquals(Result.REFUSED, entry.event().result());
    }

    @Test
    void aPasswordTypedAsANameIsNotWrittenDown() {
        signIn(GOOD_PASSWORD, GOOD_PASSWORD);

        assertFalse(fixture.audit.records().toString().contains(GOOD_PASSWORD));
    }

    @Test
    void fiveFailuresLockForTenMinutes() {
        fail(5);
        assertEquals("wrong, account locked", fixture.reasons().get(4));

        assertEquals(Verdict.REFUSED, signIn("wang", GOOD_PASSWORD));
        clock.advance(Duration.ofMinutes(9));
        assertEquals(Verdict.REFUSED, signIn("wang", GOOD_PASSWORD));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(Verdict.PROVED, signIn("wang", GOOD_PASSWORD));
    }

    @Test
    void tryingDuringTheLockDoesNotLengthenIt() {
        fail(5);
        clock.advance(Duration.ofMinutes(9));
        fail(5);
        clock.advance(Duration.ofMinutes(1));

        assertEquals(Verdict.PROVED, signIn("wang", GOOD_PASSWORD));
    }

    @Test
    void aGoodSignInForgetsTheFailures() {
        fail(4);
        assertEquals(Verdict.PROVED, signIn("wang", GOOD_PASSWORD));
        fail(4);

        assertEquals(Verdict.PROVED, signIn("wang", GOOD_PASSWORD));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertEquals(Verdict.REFUSED, signIn("wang", WRONG));
        }
    }

    @Test
    void aRolledBackCallDoesNotUndoTheCount() {
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> fixture.transactions.run(() -> {
                        signIn("wang", WRONG);
                        throw new IllegalArgumentException("rolled back by this test");
                    }));
        }

        assertEquals(Verdict.REFUSED, signIn("wang", GOOD_PASSWORD));
    }

    @Test
    void aClosedAccountIsRefused() {
        fixture.accounts.setEnabled("wang", false);

        assertEquals(Verdict.REFUSED, signIn("wang", GOOD_PASSWORD));
        assertEquals(List.of("closed or locked"), fixture.reasons());
    }

    @Test
    void anOldPasswordIsToldOnlyToWhoKnowsIt() {
        clock.advance(Duration.ofDays(91));

        assertEquals(Verdict.EXPIRED, signIn("wang", GOOD_PASSWORD));
        assertEquals(Verdict.REFUSED, signIn("wang", WRONG));
    }
}
