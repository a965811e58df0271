package org.zhengtong.cli.identity;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.rest.Answer;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt logout}: ends the token and forgets it. */
@Command(name = "logout")
public final class Logout extends Verb {

    Logout(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Context context = session().context();
        if (!context.isSignedIn()) {
            session().terminal().notice("logout.nobody", context.name());
            return ExitCode.DONE;
        }
        ContextStore store = session().contextStore();
        store.save(store.load().with(context.signedOut()));
        Answer answer = session().rest(context).exchange(Call.delete("/api/platform/v1/sessions"));
        session().trace("DELETE " + answer.status());
        session().terminal().notice("logout.done", context.name());
        return ExitCode.DONE;
    }
}
