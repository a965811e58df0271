package org.zhengtong.platform.identity.jaas;

import java.util.Optional;
import javax.security.auth.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.ShellCallers;
import org.zhengtong.platform.identity.caller.KnownCallers;

/** Knows the accounts at the shell by what {@link AccountLoginModule} left in their subjects. */
@Component
public final class AccountShellCallers implements ShellCallers {

    private final KnownCallers callers;

    @Activate
    public AccountShellCallers(@Reference KnownCallers callers) {
        this.callers = callers;
    }

    @Override
    public Caller of(Subject subject) {
        return subject.getPrincipals(AccountPrincipal.class).stream()
                .findFirst()
                .flatMap(this::caller)
                .orElse(Caller.ANONYMOUS);
    }

    private Optional<Caller> caller(AccountPrincipal account) {
        return callers.find(Kind.ACCOUNT, account.name()).map(caller -> caller.at(account.address()));
    }
}
