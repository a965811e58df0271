package org.zhengtong.cli.context;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.ContextStore;
import org.zhengtong.cli.config.Contexts;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt context remove NAME}: with its token. */
@Command(name = "remove")
public final class ContextRemove extends Verb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    ContextRemove(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        ContextStore store = session().contextStore();
        Contexts contexts = store.load();
        if (contexts.find(name).isEmpty()) {
            throw CliException.of(ExitCode.NOT_FOUND, "context.unknown", name);
        }
        session().confirm("context.remove.ask", name);
        store.save(contexts.without(name));
        session().terminal().notice("context.removed", name);
        return ExitCode.DONE;
    }
}
