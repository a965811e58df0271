package org.zhengtong.platform.shell.command;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.DeadLetters.Selection;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Give dead letters up. */
@Service
@Command(scope = "zt", name = "message-discard-all", description = "Give dead letters up")
@RequiresPermission("message.edit")
public final class MessageDiscardAllCommand extends ZtCommand {

    @Argument(index = 0, name = "connector", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Argument(index = 1, name = "ids", description = "Ids of messages, or --of-reason", multiValued = true)
    @Completion(DeadLetterCompleter.class)
    private List<String> ids = new ArrayList<>();

    @Option(name = "--of-reason", description = "All that died of this reason")
    private String ofReason = "";

    @Option(name = "--reason", description = "Why they are given up", required = true)
    private String reason = "";

    @Option(name = "--dry-run", description = "Only count them")
    private boolean dryRun;

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference(optional = true)
    private DeadLetters deadLetters;

    @Override
    protected void run() {
        confirm("Give these dead letters of " + connector + " up?", sure || dryRun);
        Selection selection = new Selection(connector, ids, ofReason, dryRun);
        print(HandledTable.of(present(deadLetters).discard(selection, reason)));
    }
}
