package org.zhengtong.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.identity.IdentityFixture.GOOD_PASSWORD;
import static org.zhengtong.platform.identity.IdentityFixture.asAdministrator;
import static org.zhengtong.platform.identity.IdentityFixture.client;
import static org.zhengtong.platform.identity.IdentityFixture.post;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhengtong.platform.api.identity.Authentication.Token;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.Configs;
import org.zhengtong.platform.identity.IdentityFixture;
import org.zhengtong.platform.identity.account.AccountCheck;
import org.zhengtong.platform.identity.account.AccountFixture;
import org.zhengtong.platform.identity.account.SignInConfig;
import org.zhengtong.platform.identity.client.ClientChanges;
import org.zhengtong.platform.identity.client.ClientCheck;
import org.zhengtong.platform.identity.client.ClientRegistry;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class StoredAuthenticationTest {

    private static final String HERE = "10.0.0.1";

    private final IdentityFixture fixture;
    private final String secret;

    StoredAuthenticationTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
        AccountFixture.add(fixture, IdentityFixture.account("wang", post("department-staff", "230600000000", "")));
        secret = asAdministrator(() -> registry().register(client("police"))).secret();
        fixture.audit.clear();
    }

    private ClientRegistry registry() {
        return new ClientRegistry(
                fixture.clients,
                new ClientChanges(fixture.transactions, fixture.clients, fixture.tokens, fixture.audit),
                fixture.hashing,
                fixture.grants);
    }

    private StoredAuthentication authentication(Map<String, Object> signInSettings) {
        return new StoredAuthentication(
                new AccountCheck(
                        fixture.accounts,
                        fixture.hashing,
                        fixture.signIns,
                        fixture.separately,
                        Configs.of(SignInConfig.class, signInSettings)),
                new ClientCheck(fixture.clients, fixture.hashing, fixture.signIns, fixture.separately),
                fixture.tokens,
                fixture.callers);
    }

    private StoredAuthentication authentication() {
        return authentication(Map.of());
    }

    private static String code(Executable work) {
        return assertThrows(RefusedException.class, work).first().code().code();
    }

    @Test
    void aSessionLeadsBackToItsAccount() {
        Token token = authentication().signIn("wang", GOOD_PASSWORD.toCharArray(), HERE);

        Caller caller = authentication().byToken(token.value(), "10.0.0.2").orElseThrow();

        assertEquals("wang", caller.id());
        assertEquals(Kind.ACCOUNT, caller.kind());
        assertEquals("10.0.0.2", caller.address());
        assertTrue(caller.may("case.read"));
        authentication().signOut(token.value());
        assertTrue(authentication().byToken(token.value(), HERE).isEmpty());
    }

    @Test
    void unknownClosedAndWrongLookTheSame() {
        AccountFixture.add(fixture, IdentityFixture.account("closed"));
        AccountFixture.close(fixture, "closed");

        assertEquals("sign_in_failed", code(() -> authentication().signIn("wang", "wrong".toCharArray(), HERE)));
        assertEquals(
                "sign_in_failed", code(() -> authentication().signIn("nobody", GOOD_PASSWORD.toCharArray(), HERE)));
        assertEquals(
                "sign_in_failed", code(() -> authentication().signIn("closed", GOOD_PASSWORD.toCharArray(), HERE)));
        assertEquals("sign_in_failed", code(() -> authentication().clientToken("police", "wrong".toCharArray(), HERE)));
        assertEquals("sign_in_failed", code(() -> authentication().clientToken("nobody", secret.toCharArray(), HERE)));
    }

    @Test
    void anExpiredPasswordIsToldToItsOwner() {
        fixture.transactions.run(() -> fixture.transactions
                .sql()
                .update("update identity_account set password_changed_at = ?", Instant.EPOCH));

        assertEquals(
                "password_expired", code(() -> authentication().signIn("wang", GOOD_PASSWORD.toCharArray(), HERE)));
        assertTrue(authentication()
                .byPassword("wang", GOOD_PASSWORD.toCharArray(), HERE)
                .isEmpty());
        Token never =
                authentication(Map.of("password__age__days", 0)).signIn("wang", GOOD_PASSWORD.toCharArray(), HERE);
        assertEquals("wang", never.callerId());
    }

    @Test
    void aClientsSecretBuysATokenOrOneCall() {
        Token token = authentication().clientToken("police", secret.toCharArray(), HERE);

        Optional<Caller> byToken = authentication().byToken(token.value(), HERE);
        Optional<Caller> bySecret = authentication().byClientSecret("police", secret.toCharArray(), HERE);

        assertEquals(Kind.CLIENT, byToken.orElseThrow().kind());
        assertEquals(byToken, bySecret);
        assertTrue(authentication()
                .byClientSecret("police", "wrong".toCharArray(), HERE)
                .isEmpty());
    }

    @Test
    void anAccountIsNoClientAndAClientNoAccount() {
        assertEquals(
                "sign_in_failed", code(() -> authentication().clientToken("wang", GOOD_PASSWORD.toCharArray(), HERE)));
        assertEquals("sign_in_failed", code(() -> authentication().signIn("police", secret.toCharArray(), HERE)));
    }

    @Test
    void aPasswordProvesAnAccountAtTheShell() {
        Caller caller = authentication()
                .byPassword("wang", GOOD_PASSWORD.toCharArray(), HERE)
                .orElseThrow();

        assertEquals(HERE, caller.address());
        assertTrue(
                authentication().byPassword("wang", "wrong".toCharArray(), HERE).isEmpty());
    }
}
