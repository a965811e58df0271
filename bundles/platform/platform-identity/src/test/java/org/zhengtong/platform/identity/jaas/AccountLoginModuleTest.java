package org.zhengtong.platform.identity.jaas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.identity.ShellCallers;
import org.zhengtong.platform.identity.caller.CallerSource;
import org.zhengtong.platform.identity.caller.KnownCallers;

class AccountLoginModuleTest {

    private static final Grant ALL = new Grant(Set.of("*"), Scope.EVERYWHERE);
    private static final Grant ALL_OF_A_DISTRICT = new Grant(Set.of("*"), new Scope("230602000000", ""));
    private static final Grant SHELL = new Grant(Set.of("shell.use", "job.run"), Scope.EVERYWHERE);
    private static final Grant NO_SHELL = new Grant(Set.of("case.read"), Scope.EVERYWHERE);

    private final OnePassword authentication = new OnePassword("Right-1-password");
    private final Subject subject = new Subject();

    @Test
    void anAdministratorAdministersTheContainer() throws LoginException {
        authentication.account("admin", ALL);

        signIn("admin", "Right-1-password");

        assertEquals(Set.of("admin"), names(UserPrincipal.class));
        assertEquals(Set.of("group", "admin", "manager", "viewer", "systembundles", "ssh"), names(RolePrincipal.class));
    }

    @Test
    void othersMayUseTheShellWithThePermission() throws LoginException {
        authentication.account("li", SHELL);

        signIn("li", "Right-1-password");

        assertEquals(Set.of("viewer", "ssh"), names(RolePrincipal.class));
    }

    @Test
    void theAdministratorOfADistrictDoesNotAdministerTheContainer() throws LoginException {
        authentication.account("zhao", ALL_OF_A_DISTRICT);

        signIn("zhao", "Right-1-password");

        assertEquals(Set.of("viewer", "ssh"), names(RolePrincipal.class));
    }

    @Test
    void withoutThePermissionOneStaysOutside() {
        authentication.account("clerk", NO_SHELL);

        assertThrows(FailedLoginException.class, () -> signIn("clerk", "Right-1-password"));
        assertTrue(subject.getPrincipals().isEmpty());
    }

    @Test
    void aWrongPasswordIsRefused() {
        authentication.account("admin", ALL);

        assertThrows(FailedLoginException.class, () -> signIn("admin", "wrong"));
        assertThrows(FailedLoginException.class, () -> signIn("nobody", "Right-1-password"));
    }

    @Test
    void aPublicKeyIsNoPassword() {
        AccountLoginModule module = module(callbacks -> {
            throw new UnsupportedCallbackException(callbacks[1]);
        });

        assertThrows(FailedLoginException.class, module::login);
    }

    @Test
    void theAddressIsThatOfTheClient() throws LoginException {
        authentication.account("admin", ALL);
        subject.getPrincipals().add(new ClientPrincipal("ssh", "/10.0.0.7:54321"));

        signIn("admin", "Right-1-password");

        assertEquals(List.of("10.0.0.7"), authentication.addresses());
        assertEquals("10.0.0.7", callers().of(subject).address());
    }

    @Test
    void addressesAreReadInEveryForm() {
        assertEquals("10.0.0.7", address("localhost/10.0.0.7:1"));
        assertEquals("0:0:0:0:0:0:0:1", address("/[0:0:0:0:0:0:0:1]:54321"));
        assertEquals("localhost", address("localhost"));
        assertEquals("", ClientAddress.of(new Subject()));
    }

    private static String address(String text) {
        Subject client = new Subject();
        client.getPrincipals().add(new ClientPrincipal("ssh", text));
        return ClientAddress.of(client);
    }

    @Test
    void theShellKnowsWhoSignedIn() throws LoginException {
        authentication.account("admin", ALL);

        signIn("admin", "Right-1-password");

        assertEquals("admin", callers().of(subject).id());
    }

    @Test
    void theConsoleOfTheProcessIsNobodyOfOurs() {
        authentication.account("karaf", ALL);
        subject.getPrincipals().add(new UserPrincipal("karaf"));
        subject.getPrincipals().add(new RolePrincipal("admin"));

        assertEquals(Caller.ANONYMOUS, callers().of(subject));
    }

    @Test
    void anAccountThatWasClosedMeanwhileIsNobody() throws LoginException {
        authentication.account("admin", ALL);
        signIn("admin", "Right-1-password");

        authentication.close("admin");

        assertEquals(Caller.ANONYMOUS, callers().of(subject));
    }

    @Test
    void signingOutTakesThePrincipalsAway() throws LoginException {
        authentication.account("admin", ALL);
        AccountLoginModule module = signIn("admin", "Right-1-password");

        module.logout();

        assertTrue(subject.getPrincipals().isEmpty());
    }

    private ShellCallers callers() {
        CallerSource none = id -> Optional.empty();
        return new AccountShellCallers(new KnownCallers(authentication::find, none));
    }

    private AccountLoginModule signIn(String name, String password) throws LoginException {
        AccountLoginModule module = module(callbacks -> {
            for (Callback callback : callbacks) {
                answer(callback, name, password);
            }
        });
        module.login();
        module.commit();
        return module;
    }

    private static void answer(Callback callback, String name, String password) {
        if (callback instanceof NameCallback asked) {
            asked.setName(name);
        }
        if (callback instanceof PasswordCallback asked) {
            asked.setPassword(password.toCharArray());
        }
    }

    private AccountLoginModule module(CallbackHandler handler) {
        AccountLoginModule module = new AccountLoginModule();
        module.initialize(subject, handler, Map.of(), Map.of(AccountLoginModule.AUTHENTICATION, authentication));
        return module;
    }

    private <P extends Principal> Set<String> names(Class<P> type) {
        return subject.getPrincipals(type).stream().map(Principal::getName).collect(Collectors.toSet());
    }
}
