package org.zhengtong.cli.context;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.config.Contexts;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt context set NAME --url URL}: adds one, or changes its address; with another address the token goes. */
@Command(name = "set")
public final class ContextSet extends Verb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ContextSet(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        String url = session().options().url();
        if (url.isEmpty()) {
            throw CliException.of(ExitCode.USAGE, "usage.missing", "--url");
        }
        Context wanted = Context.of(name, url);
        session().rest(wanted);
        ContextStore store = session().contextStore();
        Contexts contexts = store.load();
        Context kept = contexts.find(name)
                .filter(context -> context.url().equals(wanted.url()))
                .orElse(wanted);
        store.save(contexts.with(kept));
        session().terminal().notice("context.set", name, kept.url());
        return ExitCode.DONE;
    }
}
