package org.zhengtong.platform.identity.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Authentication.Token;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.job.Job.Report;
import org.zhengtong.platform.identity.Configs;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.SettableClock;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class TokensTest {

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00+08:00");
    private final Set<String> closed = new HashSet<>();
    private final Transactions transactions;
    private final TokenStore store;
    private final Tokens tokens;

    TokensTest(TestDatabase database) {
        transactions = database.apply("db/identity.xml").clear().transactions();
        store = new TokenStore(transactions, database.ready());
        tokens = node();
    }

    /** A node with caches of its own on the same database. */
    private Tokens node() {
        KnownCallers callers = new KnownCallers(id -> caller(Kind.ACCOUNT, id), id -> caller(Kind.CLIENT, id));
        return new Tokens(transactions, store, callers, Configs.defaults(TokenConfig.class), clock);
    }

    private Optional<Caller> caller(Kind kind, String id) {
        return closed.contains(id) ? Optional.empty() : Optional.of(Caller.of(id, kind, List.of()));
    }

    @Test
    void aTokenStandsForItsCaller() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");

        assertEquals(Optional.of("wang"), tokens.caller(token.value()).map(Caller::id));
        assertEquals(Optional.of("wang"), node().caller(token.value()).map(Caller::id));
        assertFalse(token.toString().contains(token.value()));
    }

    @Test
    void onlyADigestIsStored() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");

        String stored = transactions.required(() -> transactions
                .sql()
                .first("select digest from identity_token", row -> row.text("digest"))
                .orElseThrow());

        assertEquals(64, stored.length());
        assertFalse(stored.contains(token.value()));
    }

    @Test
    void strangeTokensStandForNobody() {
        assertTrue(tokens.caller("").isEmpty());
        assertTrue(tokens.caller("x".repeat(43)).isEmpty());
        assertTrue(tokens.caller("x".repeat(100_000)).isEmpty());
    }

    @Test
    void aSessionEndsAfterEightHoursHoweverBusyItIs() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");
        assertEquals(Duration.ofHours(8), Duration.between(clock.instant(), token.expiresAt()));

        for (int i = 0; i < 31; i++) {
            clock.advance(Duration.ofMinutes(15));
            assertTrue(node().caller(token.value()).isPresent(), "after " + (i + 1) * 15 + " minutes");
        }
        clock.advance(Duration.ofMinutes(15));

        assertTrue(node().caller(token.value()).isEmpty());
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutACall() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");
        clock.advance(Duration.ofMinutes(29));
        assertTrue(node().caller(token.value()).isPresent());

        clock.advance(Duration.ofMinutes(30));

        assertTrue(node().caller(token.value()).isEmpty());
    }

    @Test
    void aClientsTokenEndsAfterTwoHours() {
        Token token = tokens.issue(Kind.CLIENT, "police");
        clock.advance(Duration.ofMinutes(119));
        assertTrue(node().caller(token.value()).isPresent());

        clock.advance(Duration.ofMinutes(1));

        assertTrue(tokens.caller(token.value()).isEmpty());
        assertTrue(node().caller(token.value()).isEmpty());
    }

    @Test
    void aTokenInUseExpiresWithoutAskingTheDatabase() {
        Token token = tokens.issue(Kind.CLIENT, "police");
        assertTrue(tokens.caller(token.value()).isPresent());

        clock.advance(Duration.ofHours(2));

        assertTrue(tokens.caller(token.value()).isEmpty());
    }

    @Test
    void signingOutEndsATokenAtOnce() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");
        Token other = tokens.issue(Kind.ACCOUNT, "wang");
        assertTrue(tokens.caller(token.value()).isPresent());

        tokens.end(token.value());

        assertTrue(tokens.caller(token.value()).isEmpty());
        assertTrue(tokens.caller(other.value()).isPresent());
        tokens.end("unknown");
    }

    @Test
    void aChangeOfACallerEndsAllHisTokens() {
        Token first = tokens.issue(Kind.ACCOUNT, "wang");
        Token second = tokens.issue(Kind.ACCOUNT, "wang");
        Token others = tokens.issue(Kind.CLIENT, "wang");
        assertTrue(tokens.caller(first.value()).isPresent());

        tokens.endAllOf(Kind.ACCOUNT, "wang");

        assertTrue(tokens.caller(first.value()).isEmpty());
        assertTrue(tokens.caller(second.value()).isEmpty());
        assertTrue(tokens.caller(others.value()).isPresent());
    }

    @Test
    void aRolledBackChangeEndsNothing() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");

        assertThrows(
                IllegalArgumentException.class,
                () -> transactions.run(() -> {
                    tokens.endAllOf(Kind.ACCOUNT, "wang");
                    throw new IllegalArgumentException("rolled back by this test");
                }));

        assertTrue(tokens.caller(token.value()).isPresent());
    }

    @Test
    void theTokenOfAClosedCallerIsWorthNothing() {
        Token token = tokens.issue(Kind.ACCOUNT, "wang");

        closed.add("wang");

        assertTrue(node().caller(token.value()).isEmpty());
    }

    @Test
    void expiredTokensAreClearedAway() {
        tokens.issue(Kind.CLIENT, "police");
        tokens.issue(Kind.ACCOUNT, "wang");
        ExpiredTokens job = new ExpiredTokens(transactions, store, clock);
        clock.advance(Duration.ofHours(2));

        assertEquals(new Report(1, 1, 0, ""), job.run(true));
        assertEquals(new Report(1, 1, 0, ""), job.run(false));
        assertEquals(new Report(0, 0, 0, ""), job.run(false));
    }
}
