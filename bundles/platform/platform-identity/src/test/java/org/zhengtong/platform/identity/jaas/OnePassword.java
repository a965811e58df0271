package org.zhengtong.platform.identity.jaas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Caller.Kind;

/** Accounts that share one password. */
final class OnePassword implements Authentication {

    private final Map<String, Caller> accounts = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private final String password;

    OnePassword(String password) {
        this.password = password;
    }

    void account(String name, Grant grant) {
        accounts.put(name, Caller.of(name, Kind.ACCOUNT, List.of(grant)));
    }

    void close(String name) {
        accounts.remove(name);
    }

    Optional<Caller> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    /** Where sign-ins came from. */
    List<String> addresses() {
        return addresses;
    }

    @Override
    public Optional<Caller> byPassword(String account, char[] given, String address) {
        addresses.add(address);
        return password.equals(new String(given)) ? find(account).map(caller -> caller.at(address)) : Optional.empty();
    }

    @Override
    public Token signIn(String account, char[] given, String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Token clientToken(String clientId, char[] secret, String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Caller> byToken(String token, String address) {
        return Optional.empty();
    }

    @Override
    public Optional<Caller> byClientSecret(String clientId, char[] secret, String address) {
        return Optional.empty();
    }

    @Override
    public void signOut(String token) {
        throw new UnsupportedOperationException();
    }
}
