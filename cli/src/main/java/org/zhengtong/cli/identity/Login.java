package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.SecretSource;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zt login}: signs a person or a department's system in, and keeps the token in the context. */
@Command(name = "login")
public final class Login extends Verb {

    @ArgGroup
    private final Who who = new Who();

    @Mixin
    private final SecretSource secret = new SecretSource();

    static final class Who {
        @Option(names = "--account", paramLabel = "NAME")
        private String account = "";

        @Option(names = "--client", paramLabel = "ID")
        private String client = "";
    }

    Login(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Context context = target();
        SignIn signIn = new SignIn(session().rest(context.signedOut()));
        JsonNode granted = who.client.isEmpty()
                ? signIn.account(account(), secret.read(session(), "prompt.password"))
                : signIn.client(who.client, secret.read(session(), "prompt.secret"));
        Context signedIn = SignIn.remember(context, granted);
        ContextStore store = session().contextStore();
        store.save(store.load().with(signedIn).using(signedIn.name()));
        session().terminal().notice("login.done", signedIn.caller(), signedIn.url(), signedIn.name());
        return ExitCode.DONE;
    }

    /** The context of the options; one that is not there yet is made, if there is an address for it. */
    private Context target() {
        String name = session().options().context();
        String url = session().options().url();
        if (!name.isEmpty() && !url.isEmpty()) {
            return Context.of(name, url);
        }
        return session().context();
    }

    private String account() {
        if (!who.account.isEmpty()) {
            return who.account;
        }
        return session()
                .terminal()
                .ask(Messages.text("prompt.account"))
                .filter(name -> !name.isBlank() && !session().options().noInput())
                .orElseThrow(() -> CliException.of(ExitCode.USAGE, "login.account-missing"));
    }
}
