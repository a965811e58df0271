package org.zhengtong.cli.context;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.config.Contexts;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt context list}: without the tokens. */
@Command(name = "list")
public final class ContextList extends Verb {

    private static final View VIEW = View.of("context", "url", "caller", "expiresAt", "current");

    ContextList(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Contexts contexts = session().contextStore().load();
        ArrayNode rows = Json.array();
        for (Context context : contexts.all()) {
            rows.addObject()
                    .put("context", context.name())
                    .put("url", context.url())
                    .put("caller", context.caller())
                    .put("expiresAt", context.expiresAt())
                    .put("current", context.name().equals(contexts.current()));
        }
        session().printer().list(VIEW, Json.list(rows));
        return ExitCode.DONE;
    }
}
