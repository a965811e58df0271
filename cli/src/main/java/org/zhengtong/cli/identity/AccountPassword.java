package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt account password [NAME]}: a new password, of one's own account if none is named. */
@Command(name = "password")
public final class AccountPassword extends Verb {

    @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = "")
    private String name = "";

    /** The old and the new password are the first two lines of standard input. */
    @Option(names = "--password-stdin")
    private boolean stdin;

    AccountPassword(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        RestClient rest = session().rest();
        String account = name.isEmpty() ? ownName(rest) : name;
        JsonNode body = Json.object()
                .put("oldPassword", secret("prompt.old-password"))
                .put("newPassword", secret("prompt.new-password"));
        rest.send(Call.post(body, "/api/platform/v1/accounts/{}/password", account));
        session().terminal().notice("account.password", account);
        return ExitCode.DONE;
    }

    private static String ownName(RestClient rest) {
        return rest.send(Call.get("/api/platform/v1/sessions/current"))
                .path("id")
                .asText();
    }

    private String secret(String promptKey) {
        return (stdin ? session().terminal().readLine() : session().terminal().askSecret(Messages.text(promptKey)))
                .filter(text ->
                        !text.isEmpty() && (stdin || !session().options().noInput()))
                .orElseThrow(() -> CliException.of(ExitCode.USAGE, "secret.missing"));
    }
}
