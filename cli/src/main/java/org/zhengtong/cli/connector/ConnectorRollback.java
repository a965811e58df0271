package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector rollback NAME}: to a version that is kept, without a file. */
@Command(name = "rollback")
public final class ConnectorRollback extends Verb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--to", paramLabel = "VERSION")
    private String version = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    ConnectorRollback(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        RestClient rest = session().rest();
        JsonNode plan = PlanPrinter.of(rest.send(request(true)));
        ExitCode verdict = new PlanPrinter(session()).print(plan, dryRun);
        if (verdict != ExitCode.DONE || dryRun) {
            return verdict;
        }
        return new ChangeFollower(session(), rest)
                .follow(rest.send(request(false)).path("change"));
    }

    private Call request(boolean planOnly) {
        ObjectNode body = Json.object().put("version", version).put("dryRun", planOnly);
        return Call.post(body, "/api/platform/v1/connector-versions/{}/rollback", name);
    }
}
