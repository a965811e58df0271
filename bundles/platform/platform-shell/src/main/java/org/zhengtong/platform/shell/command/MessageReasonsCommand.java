package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.DeadLetters.ReasonCount;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Count the dead letters of a connector by reason. */
@Service
@Command(scope = "zt", name = "message-reasons", description = "Count the dead letters of a connector by reason")
@RequiresPermission("message.read")
public final class MessageReasonsCommand extends ZtCommand {

    @Argument(index = 0, name = "connector", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Reference(optional = true)
    private DeadLetters deadLetters;

    @Override
    protected void run() {
        print(Table.of(present(deadLetters).reasons(connector))
                .column("count", ReasonCount::count)
                .column("lastAt", ReasonCount::lastAt)
                .column("reason", ReasonCount::reason));
    }
}
