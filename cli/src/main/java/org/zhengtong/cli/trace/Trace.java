package org.zhengtong.cli.trace;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Query;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt trace ID}: the whole way of a case or a message. */
@Command(name = "trace")
public final class Trace extends Query {

    private static final View VIEW =
            View.of("at", "stage", "where", "what", "result", "detail").wide("reference");

    @Parameters(paramLabel = "ID")
    private String id = "";

    Trace(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/traces/{}", id);
    }

    @Override
    protected void print(Printer printer, JsonNode body) {
        printer.list(VIEW, Json.object().set("items", body.path("steps")));
    }
}
