package org.zhengtong.platform.identity.jaas;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Signs accounts in to the container's shell by their passwords. JAAS makes one for every attempt. */
public final class AccountLoginModule implements LoginModule {

    static final String AUTHENTICATION = Authentication.class.getName();

    private final Set<Principal> principals = new LinkedHashSet<>();
    private Subject subject;
    private CallbackHandler handler;
    private Authentication authentication;

    @Override
    public void initialize(
            Subject toSignIn, CallbackHandler callbackHandler, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = toSignIn;
        handler = callbackHandler;
        authentication = (Authentication) options.get(AUTHENTICATION);
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("account");
        PasswordCallback password = new PasswordCallback("password", false);
        ask(name, password);
        String address = ClientAddress.of(subject);
        Caller caller = prove(name.getName(), password, address);
        principals.add(new UserPrincipal(caller.id()));
        principals.add(new AccountPrincipal(caller.id(), address));
        ShellRoles.of(caller).forEach(role -> principals.add(new RolePrincipal(role)));
        return true;
    }

    /** A public key, which SSH offers first, is no password: it is refused here, and the client asks for one. */
    private void ask(Callback... callbacks) throws LoginException {
        try {
            handler.handle(callbacks);
        } catch (IOException | UnsupportedCallbackException e) {
            throw failed(e);
        }
    }

    private Caller prove(String name, PasswordCallback password, String address) throws LoginException {
        char[] secret = password.getPassword();
        if (name == null || secret == null) {
            throw new FailedLoginException("no account or password");
        }
        try {
            return authentication
                    .byPassword(name, secret, address)
                    .filter(caller -> !ShellRoles.of(caller).isEmpty())
                    .orElseThrow(() -> new FailedLoginException("sign-in failed"));
        } catch (RefusedException e) {
            throw failed(e);
        } finally {
            Arrays.fill(secret, ' ');
            password.clearPassword();
        }
    }

    private static LoginException failed(Exception cause) {
        LoginException failure = new FailedLoginException("sign-in failed");
        failure.initCause(cause);
        return failure;
    }

    @Override
    public boolean commit() {
        return subject.getPrincipals().addAll(principals);
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        subject.getPrincipals().removeAll(principals);
        principals.clear();
        return true;
    }
}
