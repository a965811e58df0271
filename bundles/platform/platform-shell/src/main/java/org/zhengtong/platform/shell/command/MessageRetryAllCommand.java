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

/** Send dead letters again as they are. */
@Service
@Command(scope = "zt", name = "message-retry-all", description = "Send dead letters again as they are")
@RequiresPermission("message.edit")
public final class MessageRetryAllCommand extends ZtCommand {

    @Argument(index = 0, name = "connector", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Argument(index = 1, name = "ids", description = "Ids of messages, or --of-reason", multiValued = true)
    @Completion(DeadLetterCompleter.class)
    private List<String> ids = new ArrayList<>();

    @Option(name = "--of-reason", description = "All that died of this reason")
    private String ofReason = "";

    @Option(name = "--dry-run", description = "Only count them")
    private boolean dryRun;

    @Reference(optional = true)
    private DeadLetters deadLetters;

    @Override
    protected void run() {
        print(HandledTable.of(present(deadLetters).resend(new Selection(connector, ids, ofReason, dryRun))));
    }
}
