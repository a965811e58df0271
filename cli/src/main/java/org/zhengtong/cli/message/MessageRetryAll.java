package org.zhengtong.cli.message;

import java.time.Duration;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zt message retry-all CONNECTOR}: sends dead letters again as they are. */
@Command(name = "retry-all")
public final class MessageRetryAll extends Action {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    MessageRetryAll(Session session) {
        super(session, "message.retried-all");
    }

    @Override
    protected Call request() {
        return Call.post(selection.body(), "/api/platform/v1/dead-letters/resends")
                .within(LONGEST);
    }

    @Override
    protected boolean isDryRun() {
        return selection.isDryRun();
    }

    @Override
    protected String subject() {
        return selection.connector();
    }
}
