package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Give a dead letter up. */
@Service
@Command(scope = "zt", name = "message-discard", description = "Give a dead letter up")
@RequiresPermission("message.edit")
public final class MessageDiscardCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the message", required = true)
    @Completion(DeadLetterCompleter.class)
    private String id = "";

    @Argument(index = 1, name = "connector", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Argument(index = 2, name = "reason", description = "Why", required = true)
    private String reason = "";

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference(optional = true)
    private Messages messages;

    @Override
    protected void run() {
        confirm("Give message " + id + " up for " + connector + "?", sure);
        present(messages).discard(id, connector, reason);
    }
}
