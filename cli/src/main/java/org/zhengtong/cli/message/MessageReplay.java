package org.zhengtong.cli.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.BusinessTime;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt message replay}: sends stored messages once more. */
@Command(name = "replay")
public final class MessageReplay extends Action {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Option(names = "--connector", paramLabel = "NAME")
    private String connector = "";

    @Option(names = "--topic", paramLabel = "TOPIC")
    private String topic = "";

    @Option(names = "--key", paramLabel = "KEY")
    private String key = "";

    @Option(names = "--from", paramLabel = "TIME")
    private Optional<OffsetDateTime> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME")
    private Optional<OffsetDateTime> to = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    MessageReplay(Session session) {
        super(session, "message.replayed");
    }

    @Override
    protected Call request() {
        ObjectNode body = Json.object()
                .put("connector", connector)
                .put("topic", topic)
                .put("key", key)
                .put("reason", reason)
                .put("dryRun", dryRun);
        from.ifPresent(time -> body.put("from", BusinessTime.text(time)));
        to.ifPresent(time -> body.put("to", BusinessTime.text(time)));
        return Call.post(body, "/api/platform/v1/replays").within(LONGEST);
    }

    @Override
    protected boolean isDryRun() {
        return dryRun;
    }

    @Override
    protected String subject() {
        return connector.isEmpty() ? topic + key : connector;
    }

    @Override
    protected void confirm() {
        if (!dryRun) {
            session().confirm("message.replay.ask", subject());
        }
    }
}
