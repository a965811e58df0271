package org.zhengtong.cli.identity;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zt client renew-secret ID}: the old secret ends at once. */
@Command(name = "renew-secret")
public final class ClientRenewSecret extends Verb {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Mixin
    private final ClientSecret secret = new ClientSecret();

    ClientRenewSecret(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        session().confirm("client.renew.ask", id);
        secret.handOver(
                session(), session().rest().send(Call.post(Json.object(), "/api/platform/v1/clients/{}/secret", id)));
        return ExitCode.DONE;
    }
}
