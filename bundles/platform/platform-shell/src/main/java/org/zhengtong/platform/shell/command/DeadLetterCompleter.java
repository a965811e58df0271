package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes ids of messages with a dead letter. */
@Service
public final class DeadLetterCompleter extends ZtCompleter {

    @Reference(optional = true)
    private Messages messages;

    public DeadLetterCompleter() {
        super("message.read");
    }

    @Override
    protected List<String> ids() {
        return messages == null
                ? List.of()
                : messages
                        .find(new MessageQuery("", "", "", DeliveryState.DEAD), new PageRequest(100, ""))
                        .items()
                        .stream()
                        .map(MessageSummary::id)
                        .toList();
    }
}
