package org.zhengtong.platform.shell.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Replays;
import org.zhengtong.platform.api.exchange.Replays.Query;
import org.zhengtong.platform.api.exchange.Replays.Replayed;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.CommandFailedException;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Send stored messages once more. */
@Service
@Command(scope = "zt", name = "message-replay", description = "Send stored messages once more")
@RequiresPermission("message.edit")
public final class MessageReplayCommand extends ZtCommand {

    @Option(name = "--connector", description = "To this connector only")
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Option(name = "--topic", description = "Topic")
    private String topic = "";

    @Option(name = "--key", description = "For instance a case number")
    private String key = "";

    @Option(name = "--from", description = "Published at or after, ISO 8601 with offset")
    private String from = "";

    @Option(name = "--to", description = "Published before, ISO 8601 with offset")
    private String to = "";

    @Option(name = "--reason", description = "Why", required = true)
    private String reason = "";

    @Option(name = "--dry-run", description = "Only count")
    private boolean dryRun;

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference(optional = true)
    private Replays replays;

    @Override
    protected void run() {
        confirm("Send these messages again?", sure || dryRun);
        Query query = new Query(connector, topic, key, time("--from", from), time("--to", to), reason);
        print(Table.ofOne(present(replays).replay(query, dryRun))
                .column("messages", Replayed::messages)
                .column("sent", Replayed::sent)
                .column("waiting", Replayed::waiting));
    }

    private static Optional<Instant> time(String option, String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException malformed) {
            throw new CommandFailedException(option + ": ISO 8601 with offset is expected", malformed);
        }
    }
}
