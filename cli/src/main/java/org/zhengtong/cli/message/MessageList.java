package org.zhengtong.cli.message;

import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt message list}. */
@Command(name = "list")
public final class MessageList extends PagedQuery {

    private static final View VIEW =
            View.of("id", "topic", "key", "occurredAt", "deliveries").wide("relayedAt");

    @Option(names = "--topic", paramLabel = "TOPIC")
    private String topic = "";

    @Option(names = "--key", paramLabel = "KEY")
    private String key = "";

    @Option(names = "--connector", paramLabel = "NAME")
    private String connector = "";

    @Option(names = "--state", paramLabel = "STATE", completionCandidates = Candidates.DeliveryState.class)
    private String state = "";

    MessageList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/messages")
                .query("topic", topic)
                .query("key", key)
                .query("connector", connector)
                .query("state", state);
    }
}
