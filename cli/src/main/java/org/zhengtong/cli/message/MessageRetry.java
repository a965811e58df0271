package org.zhengtong.cli.message;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt message retry ID CONNECTOR}: sends a dead letter again as it was. */
@Command(name = "retry")
public final class MessageRetry extends Action {

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", paramLabel = "CONNECTOR")
    private String connector = "";

    MessageRetry(Session session) {
        super(session, "message.retried");
    }

    @Override
    protected Call request() {
        return Call.post(Json.object(), "/api/platform/v1/messages/{}/deliveries/{}/retry", id, connector);
    }

    @Override
    protected String subject() {
        return id;
    }
}
