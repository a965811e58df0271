package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt client register ID}: a system that may call from now on. */
@Command(name = "register")
public final class ClientRegister extends Verb {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--name", paramLabel = "TEXT", required = true)
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    private String role = "";

    @Option(names = "--scope", paramLabel = "REGION[:DEPARTMENT]", required = true)
    private String scope = "";

    @Mixin
    private final ClientSecret secret = new ClientSecret();

    ClientRegister(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        ObjectNode body = Json.object().put("id", id).put("name", name).put("role", role);
        body.set("scope", ScopeOptions.parse(scope));
        secret.handOver(session(), session().rest().send(Call.post(body, "/api/platform/v1/clients")));
        return ExitCode.DONE;
    }
}
