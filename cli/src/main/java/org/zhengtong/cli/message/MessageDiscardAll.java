package org.zhengtong.cli.message;

import java.time.Duration;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zt message discard-all CONNECTOR}: gives dead letters up. */
@Command(name = "discard-all")
public final class MessageDiscardAll extends Action {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    MessageDiscardAll(Session session) {
        super(session, "message.discarded-all");
    }

    @Override
    protected Call request() {
        return Call.post(selection.body().put("reason", reason), "/api/platform/v1/dead-letters/discards")
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

    @Override
    protected void confirm() {
        if (!selection.isDryRun()) {
            session().confirm("message.discard-all.ask", selection.connector());
        }
    }
}
