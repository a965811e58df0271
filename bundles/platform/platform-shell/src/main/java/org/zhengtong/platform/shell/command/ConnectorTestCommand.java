package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Ask the external system now. */
@Service
@Command(scope = "zt", name = "connector-test", description = "Ask the external system now")
@RequiresPermission("connector.operate")
public final class ConnectorTestCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Reference(optional = true)
    private Connectors connectors;

    @Override
    protected void run() {
        print(ConnectorTable.of(present(connectors).probe(name)));
    }
}
