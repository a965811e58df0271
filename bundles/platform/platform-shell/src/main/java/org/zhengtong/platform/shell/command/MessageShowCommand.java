package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show a message with its payload. */
@Service
@Command(scope = "zt", name = "message-show", description = "Show a message with its payload")
@RequiresPermission("message.read")
public final class MessageShowCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the message", required = true)
    @Completion(DeadLetterCompleter.class)
    private String id = "";

    @Option(name = "--connector", description = "Show the payload as corrected for this connector")
    @Completion(ConnectorCompleter.class)
    private String connector = "";

    @Option(name = "--personal", description = "Show personal data in clear, which is audited")
    private boolean personal;

    @Reference(optional = true)
    private Messages messages;

    @Override
    protected void run() {
        print(MessageTable.of(present(messages)
                .show(id, connector, personal)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id))));
    }
}
