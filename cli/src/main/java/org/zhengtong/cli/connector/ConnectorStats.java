package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Query;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector stats [NAME]}: how connectors have worked lately. */
@Command(name = "stats")
public final class ConnectorStats extends Query {

    private static final View VIEW = View.of(
                    "connector",
                    "state",
                    "messagesPerMinute",
                    "delivered",
                    "rejected",
                    "failedCalls",
                    "averageCallMs",
                    "averageLatencyMs",
                    "pauses",
                    "waiting",
                    "deadLetters")
            .wide(
                    "calls",
                    "alreadyThere",
                    "longestCallMs",
                    "longestLatencyMs",
                    "pausedSince",
                    "oldestWaitingSince",
                    "from",
                    "to");

    @Parameters(paramLabel = "NAME", arity = "0..1")
    private String name = "";

    @Option(names = "--minutes", paramLabel = "COUNT", defaultValue = "60")
    private int minutes;

    ConnectorStats(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        Call call = name.isEmpty()
                ? Call.get("/api/platform/v1/figures/connectors")
                : Call.get("/api/platform/v1/figures/connectors/{}", name);
        return call.query("minutes", Integer.toString(minutes));
    }

    @Override
    protected void print(Printer printer, JsonNode body) {
        printer.list(
                VIEW,
                name.isEmpty() ? body : Json.object().set("items", Json.array().add(body)));
    }
}
