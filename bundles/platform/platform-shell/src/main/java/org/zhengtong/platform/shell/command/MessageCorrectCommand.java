package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.DeadLetters.Change;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Replace a value in a dead letter and send it again. */
@Service
@Command(
        scope = "zt",
        name = "message-correct",
        description = "Replace a value in a dead letter and send it again; the stored message stays as it was")
@RequiresPermission("message.edit")
public final class MessageCorrectCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the message", required = true)
    @Completion(DeadLetterCompleter.class)
    private String id = "";

    @Argument(index = 1, name = "connector", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Option(name = "--pointer", description = "Place of the value, for instance /case/itemCode", required = true)
    private String pointer = "";

    @Option(name = "--value", description = "The new value", required = true)
    private String value = "";

    @Option(name = "--reason", description = "Why", required = true)
    private String reason = "";

    @Reference(optional = true)
    private DeadLetters deadLetters;

    @Override
    protected void run() {
        present(deadLetters).correct(id, connector, new Change(pointer, value), reason);
    }
}
