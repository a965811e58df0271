package org.zhengtong.platform.identity.signin;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.account.AccountCheck;
import org.zhengtong.platform.identity.account.AccountCheck.Verdict;
import org.zhengtong.platform.identity.caller.KnownCallers;
import org.zhengtong.platform.identity.caller.SignInAudit.SignIn;
import org.zhengtong.platform.identity.caller.Tokens;
import org.zhengtong.platform.identity.client.ClientCheck;

/** Authentication against the accounts and clients of this installation. */
@Component
public final class StoredAuthentication implements Authentication {

    private static final String OPEN_SESSION = "session.open";

    private final AccountCheck accounts;
    private final ClientCheck clients;
    private final Tokens tokens;
    private final KnownCallers callers;

    @Activate
    public StoredAuthentication(
            @Reference AccountCheck accounts,
            @Reference ClientCheck clients,
            @Reference Tokens tokens,
            @Reference KnownCallers callers) {
        this.accounts = accounts;
        this.clients = clients;
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    public Token signIn(String account, char[] password, String address) {
        return switch (accounts.check(attempt(Kind.ACCOUNT, account, address), password)) {
            case PROVED -> tokens.issue(Kind.ACCOUNT, account);
            case EXPIRED ->
                throw new RefusedException(IdentityRefusal.PASSWORD_EXPIRED, "", accounts.passwordAgeDays());
            case REFUSED -> throw failed();
        };
    }

    @Override
    public Token clientToken(String clientId, char[] secret, String address) {
        if (!clients.isProved(attempt(Kind.CLIENT, clientId, address), secret)) {
            throw failed();
        }
        return tokens.issue(Kind.CLIENT, clientId);
    }

    @Override
    public Optional<Caller> byToken(String token, String address) {
        return tokens.caller(token).map(caller -> caller.at(address));
    }

    @Override
    public Optional<Caller> byPassword(String account, char[] password, String address) {
        return accounts.check(attempt(Kind.ACCOUNT, account, address), password) == Verdict.PROVED
                ? caller(Kind.ACCOUNT, account, address)
                : Optional.empty();
    }

    @Override
    public Optional<Caller> byClientSecret(String clientId, char[] secret, String address) {
        return clients.isProved(attempt(Kind.CLIENT, clientId, address), secret)
                ? caller(Kind.CLIENT, clientId, address)
                : Optional.empty();
    }

    @Override
    public void signOut(String token) {
        tokens.end(token);
    }

    private Optional<Caller> caller(Kind kind, String id, String address) {
        return callers.find(kind, id).map(caller -> caller.at(address));
    }

    private static SignIn attempt(Kind kind, String id, String address) {
        return new SignIn(kind, id, address, OPEN_SESSION);
    }

    private static RefusedException failed() {
        return new RefusedException(CommonRefusal.SIGN_IN_FAILED, "");
    }
}
