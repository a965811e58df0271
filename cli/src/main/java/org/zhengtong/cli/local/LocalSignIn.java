package org.zhengtong.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.config.Contexts;
import org.zhengtong.cli.identity.SignIn;
import org.zhengtong.cli.local.LocalCity.Running;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.session.Session;

/** Keeps the context {@code local}, signed in as the administrator while the first password is valid. */
public final class LocalSignIn {

    private static final String CONTEXT = "local";
    private static final String ADMINISTRATOR = "admin";

    private final Session session;

    public LocalSignIn(Session session) {
        this.session = session;
    }

    /** @return the context; not signed in if the first password does not serve any more */
    public Context ensure(Running running) {
        ContextStore store = session.contextStore();
        Contexts contexts = store.load();
        Context context = contexts.find(CONTEXT)
                .filter(known -> known.url().equals(running.url().toString()))
                .orElseGet(() -> Context.of(CONTEXT, running.url().toString()));
        Context signedIn = isValid(context) ? context : signIn(context, running);
        store.save(contexts.with(signedIn));
        return signedIn;
    }

    private boolean isValid(Context context) {
        return context.isSignedIn()
                && session.rest(context)
                        .exchange(Call.get("/api/platform/v1/sessions/current"))
                        .problem()
                        .isEmpty();
    }

    private Context signIn(Context context, Running running) {
        Context stranger = context.signedOut();
        Optional<String> password = initialPassword(running.home());
        if (password.isEmpty()) {
            return stranger;
        }
        try {
            return SignIn.remember(stranger, new SignIn(session.rest(stranger)).account(ADMINISTRATOR, password.get()));
        } catch (RestException e) {
            session.trace(e.getMessage());
            return stranger;
        }
    }

    private static Optional<String> initialPassword(Home home) {
        try {
            return Files.exists(home.initialPassword())
                    ? Files.readString(home.initialPassword()).lines().findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.REFUSED, home.initialPassword(), e);
        }
    }
}
