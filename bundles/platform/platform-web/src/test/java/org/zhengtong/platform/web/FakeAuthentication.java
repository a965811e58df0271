package org.zhengtong.platform.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Scope;

/** Knows a few tokens; a client's secret is its token. */
public final class FakeAuthentication implements Authentication {

    private final Map<String, Caller> callers = new HashMap<>();

    public FakeAuthentication with(String token, String id, String... permissions) {
        callers.put(
                token,
                new Caller(
                        id, Caller.Kind.CLIENT, "", Set.copyOf(Arrays.asList(permissions)), List.of(Scope.EVERYWHERE)));
        return this;
    }

    @Override
    public Optional<Caller> byToken(String token, String address) {
        return Optional.ofNullable(callers.get(token));
    }

    @Override
    public Optional<Caller> byClientSecret(String clientId, char[] secret, String address) {
        return byToken(new String(secret), address).filter(caller -> caller.id().equals(clientId));
    }

    @Override
    public Token signIn(String account, char[] password, String address) {
        return new Token("t", Instant.now(), account);
    }

    @Override
    public Token clientToken(String clientId, char[] secret, String address) {
        return new Token("t", Instant.now(), clientId);
    }

    @Override
    public Optional<Caller> byPassword(String account, char[] password, String address) {
        return Optional.empty();
    }

    @Override
    public void signOut(String token) {
        callers.remove(token);
    }
}
