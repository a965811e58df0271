package org.zhengtong.platform.identity.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Authentication.Token;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.identity.secret.RandomSecrets;
import org.zhengtong.platform.identity.secret.Sm3;

/**
 * Opaque bearer tokens. Only their SM3 digests are kept; a look-up asks the database once in ten seconds per token. Tokens
 * go by the system's time, not by business time.
 */
@Component(service = Tokens.class, configurationPid = TokenConfig.PID)
@Designate(ocd = TokenConfig.class)
public final class Tokens {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 50_000;
    private static final int LENGTH = 43;

    private final Transactions transactions;
    private final TokenStore store;
    private final KnownCallers callers;
    private final TokenConfig config;
    private final Clock clock;
    private final Cache<String, Optional<StoredToken>> cache =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    @Activate
    public Tokens(
            @Reference Transactions transactions,
            @Reference TokenStore store,
            @Reference KnownCallers callers,
            TokenConfig config) {
        this(transactions, store, callers, config, Clock.systemUTC());
    }

    Tokens(Transactions transactions, TokenStore store, KnownCallers callers, TokenConfig config, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.callers = callers;
        this.config = config;
        this.clock = clock;
    }

    /** A new token for a caller who was proved. */
    public Token issue(Kind kind, String callerId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant expiresAt = now.plus(lifetime(kind));
        String value = RandomSecrets.token();
        transactions.run(() -> store.add(new StoredToken(Sm3.digest(value), kind, callerId, now, expiresAt)));
        return new Token(value, expiresAt, callerId);
    }

    private Duration lifetime(Kind kind) {
        return Duration.ofMinutes(kind == Kind.CLIENT ? config.client__minutes() : config.session__minutes());
    }

    /** The caller behind a token, without an address; empty once the token has ended or the caller is closed. */
    public Optional<Caller> caller(String value) {
        if (value.length() != LENGTH) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return cache.get(Sm3.digest(value), this::look)
                .filter(token -> now.isBefore(token.expiresAt()))
                .flatMap(token -> callers.find(token.kind(), token.callerId()));
    }

    private Optional<StoredToken> look(String digest) {
        return transactions.required(() -> {
            Instant now = clock.instant();
            Optional<StoredToken> alive = store.find(digest)
                    .filter(token -> token.isAlive(now, Duration.ofMinutes(config.session__idle__minutes())));
            alive.filter(token -> token.usedAt().plus(USE_NOTED_EVERY).isBefore(now))
                    .ifPresent(token -> store.used(digest, now));
            return alive;
        });
    }

    public void end(String value) {
        String digest = Sm3.digest(value);
        transactions.run(() -> {
            store.remove(digest);
            transactions.afterCommit(() -> cache.invalidate(digest));
        });
    }

    /** Ends all tokens of a caller who was changed, and forgets what is known about him. */
    public void endAllOf(Kind kind, String callerId) {
        transactions.run(() -> {
            store.removeOf(kind, callerId);
            transactions.afterCommit(() -> {
                cache.invalidateAll();
                callers.forget(kind, callerId);
            });
        });
    }
}
