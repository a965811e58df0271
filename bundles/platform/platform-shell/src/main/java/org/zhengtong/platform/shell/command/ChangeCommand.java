package org.zhengtong.platform.shell.command;

import java.time.Duration;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.State;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorSettings.Applied;
import org.zhengtong.platform.shell.api.CommandFailedException;
import org.zhengtong.platform.shell.api.ZtCommand;

/** A command that changes a connector, and waits for the end of it. */
abstract class ChangeCommand extends ZtCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Shows the plan, and what came of it unless it was a dry run. */
    final void follow(ConnectorLifecycle lifecycle, Undertaking undertaking) {
        if (undertaking.change().isEmpty()) {
            print(ChangeTable.plan(undertaking.plan()));
            return;
        }
        follow(lifecycle, undertaking.change().get());
    }

    /** Shows what differs, or what came of it. */
    final void follow(ConnectorLifecycle lifecycle, Applied applied) {
        if (applied.change().isEmpty()) {
            print(SettingsTable.differences(applied.differences()));
            return;
        }
        follow(lifecycle, applied.change().get());
    }

    final void follow(ConnectorLifecycle lifecycle, ConnectorChange begun) {
        ConnectorChange ended = ended(lifecycle, begun.id());
        print(ChangeTable.of(ended));
        if (ended.state() != State.DONE) {
            throw new CommandFailedException(
                    ended.isFinished() ? ended.reason() : "still under way: see connector-changes");
        }
    }

    private static ConnectorChange ended(ConnectorLifecycle lifecycle, String change) {
        try {
            return lifecycle.await(change, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailedException("interrupted: the change goes on", e);
        }
    }
}
