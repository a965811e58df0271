package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List messages, newest first. */
@Service
@Command(scope = "zt", name = "message-list", description = "List messages, newest first")
@RequiresPermission("message.read")
public final class MessageListCommand extends ZtCommand {

    @Option(name = "--topic", description = "Topic")
    private String topic = "";

    @Option(name = "--key", description = "For instance a case number")
    private String key = "";

    @Option(name = "--connector", description = "Name of the connector")
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Option(name = "--state", description = "WAITING, DELIVERED, ALREADY_THERE, DEAD or DISCARDED")
    private DeliveryState state;

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference(optional = true)
    private Messages messages;

    @Override
    protected void run() {
        MessageQuery query = new MessageQuery(topic, key, connector, state);
        print(MessageTable.of(
                present(messages).find(query, new PageRequest(limit, "")).items()));
    }
}
