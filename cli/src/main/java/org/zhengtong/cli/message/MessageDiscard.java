package org.zhengtong.cli.message;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt message discard ID CONNECTOR}: gives a dead letter up. */
@Command(name = "discard")
public final class MessageDiscard extends Action {

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", paramLabel = "CONNECTOR")
    private String connector = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    MessageDiscard(Session session) {
        super(session, "message.discarded");
    }

    @Override
    protected Call request() {
        return Call.post(
                Json.object().put("reason", reason),
                "/api/platform/v1/messages/{}/deliveries/{}/discard",
                id,
                connector);
    }

    @Override
    protected String subject() {
        return id;
    }

    @Override
    protected void confirm() {
        session().confirm("message.discard.ask", id);
    }
}
