package org.zhengtong.platform.identity.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.platform.identity.IdentityFixture.administrator;
import static org.zhengtong.platform.identity.IdentityFixture.asAdministrator;
import static org.zhengtong.platform.identity.IdentityFixture.client;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.ApiClients.Secret;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.IdentityFixture;
import org.zhengtong.platform.identity.SmallCity;
import org.zhengtong.platform.identity.caller.SignInAudit.SignIn;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class ClientRegistryTest {

    private final IdentityFixture fixture;
    private final ClientRegistry registry;
    private final AtomicLong nanos = new AtomicLong();
    private final ClientCheck check;

    ClientRegistryTest(TestDatabase database) {
        fixture = new IdentityFixture(database);
        registry = new ClientRegistry(
                fixture.clients,
                new ClientChanges(fixture.transactions, fixture.clients, fixture.tokens, fixture.audit),
                fixture.hashing,
                fixture.grants);
        check = new ClientCheck(fixture.clients, fixture.hashing, fixture.signIns, fixture.separately, nanos::get);
    }

    private boolean isProved(String id, String secret) {
        return check.isProved(new SignIn(Kind.CLIENT, id, "10.0.0.9", "session.open"), secret.toCharArray());
    }

    private static List<String> refusals(Executable work) {
        return assertThrows(RefusedException.class, work).refusals().stream()
                .map(refusal -> refusal.code().code() + " " + refusal.field())
                .toList();
    }

    @Test
    void registersASystemAndShowsItsSecretOnce() {
        Secret secret = asAdministrator(() -> registry.register(client("police")));

        assertEquals(43, secret.secret().length());
        assertFalse(secret.toString().contains(secret.secret()));
        assertEquals(List.of(client("police")), asAdministrator(registry::list));
        assertTrue(isProved("police", secret.secret()));
        Caller caller = fixture.callers.find(Kind.CLIENT, "police").orElseThrow();
        assertTrue(caller.may("case.submit"));
        assertEquals(List.of(new Scope(SmallCity.CITY, SmallCity.BUREAU)), caller.scopes());
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        ApiClient odd = new ApiClient("No", "", "king", new Scope("239999000000", ""), true);

        assertEquals(
                List.of("invalid_format id", "required name", "role_unknown role", "region_unknown scope.regionCode"),
                refusals(() -> administrator(() -> registry.register(odd))));
    }

    @Test
    void refusesATakenId() {
        administrator(() -> registry.register(client("police")));

        assertEquals(
                List.of("already_exists id"), refusals(() -> administrator(() -> registry.register(client("police")))));
    }

    @Test
    void nobodyRegistersASystemThatMayDoMoreThanHe() {
        Caller local = new Caller("li", Kind.ACCOUNT, "", Set.of("*"), List.of(new Scope(SmallCity.SARTU, "")));

        assertEquals(
                List.of("out_of_scope scope"),
                refusals(() -> Callers.runAs(local, () -> registry.register(client("police")))));
    }

    @Test
    void aNewSecretEndsTheOldOneAndItsTokensAtOnce() {
        String old = asAdministrator(() -> registry.register(client("police"))).secret();
        assertTrue(isProved("police", old));
        String token = fixture.tokens.issue(Kind.CLIENT, "police").value();

        String renewed = asAdministrator(() -> registry.renewSecret("police")).secret();

        assertFalse(isProved("police", old));
        assertTrue(isProved("police", renewed));
        assertTrue(fixture.tokens.caller(token).isEmpty());
    }

    @Test
    void aClosedSystemIsRefusedAtOnce() {
        String secret =
                asAdministrator(() -> registry.register(client("police"))).secret();
        assertTrue(isProved("police", secret));

        administrator(() -> registry.setEnabled("police", false));
        assertFalse(isProved("police", secret));
        assertTrue(fixture.callers.find(Kind.CLIENT, "police").isEmpty());

        administrator(() -> registry.setEnabled("police", true));
        assertTrue(isProved("police", secret));
        assertTrue(fixture.callers.find(Kind.CLIENT, "police").isPresent());
    }

    @Test
    void wrongSecretsAndUnknownSystemsAreRefusedAndAudited() {
        administrator(() -> registry.register(client("police")));

        assertFalse(isProved("police", "wrong"));
        assertFalse(isProved("nobody", "wrong"));

        assertEquals(List.of("unknown, closed or wrong", "unknown, closed or wrong"), fixture.reasons());
    }

    @Test
    void aProofHoldsForFiveMinutes() {
        String secret =
                asAdministrator(() -> registry.register(client("police"))).secret();
        assertTrue(isProved("police", secret));
        assertTrue(isProved("police", secret));
        assertEquals(1, signIns(), "a proof that holds is not made again");

        nanos.addAndGet(Duration.ofMinutes(5).toNanos());

        assertTrue(isProved("police", secret));
        assertEquals(2, signIns());
    }

    private long signIns() {
        return fixture.audit.actions().stream().filter("session.open"::equals).count();
    }

    @Test
    void anUnknownSystemCannotBeChanged() {
        assertEquals(List.of("not_found "), refusals(() -> administrator(() -> registry.renewSecret("nobody"))));
        assertEquals(List.of("not_found "), refusals(() -> administrator(() -> registry.setEnabled("nobody", true))));
    }
}
