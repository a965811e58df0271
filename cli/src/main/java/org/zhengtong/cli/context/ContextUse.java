package org.zhengtong.cli.context;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.config.Contexts;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt context use NAME}: works there from now on. */
@Command(name = "use")
public final class ContextUse extends Verb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ContextUse(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        ContextStore store = session().contextStore();
        Contexts contexts = store.load();
        if (contexts.find(name).isEmpty()) {
            throw CliException.of(ExitCode.NOT_FOUND, "context.unknown", name);
        }
        store.save(contexts.using(name));
        session().terminal().notice("context.used", name);
        return ExitCode.DONE;
    }
}
