package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.SecretSource;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt account create NAME}: an account with its posts. */
@Command(name = "create")
public final class AccountCreate extends Verb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--display-name", paramLabel = "TEXT", required = true)
    private String displayName = "";

    @Option(names = "--post", paramLabel = "POST", required = true, converter = PostConverter.class)
    private List<ObjectNode> posts = new ArrayList<>();

    @Mixin
    private final SecretSource password = new SecretSource();

    AccountCreate(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        ObjectNode body = Json.object().put("name", name).put("displayName", displayName);
        body.putArray("posts").addAll(posts);
        body.put("password", password.read(session(), "prompt.new-password"));
        session().rest().send(Call.post(body, "/api/platform/v1/accounts"));
        session().terminal().notice("account.created", name);
        return ExitCode.DONE;
    }
}
