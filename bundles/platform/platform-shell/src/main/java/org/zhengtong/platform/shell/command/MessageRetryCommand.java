package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Send a dead letter again as it was. */
@Service
@Command(scope = "zt", name = "message-retry", description = "Send a dead letter again as it was")
@RequiresPermission("message.edit")
public final class MessageRetryCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the message", required = true)
    @Completion(DeadLetterCompleter.class)
    private String id = "";

    @Argument(index = 1, name = "connector", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Reference(optional = true)
    private Messages messages;

    @Override
    protected void run() {
        present(messages).retry(id, connector);
    }
}
