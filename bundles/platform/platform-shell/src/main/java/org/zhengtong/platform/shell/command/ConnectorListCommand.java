package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List connectors. */
@Service
@Command(scope = "zt", name = "connector-list", description = "List connectors")
@RequiresPermission("connector.read")
public final class ConnectorListCommand extends ZtCommand {

    @Reference(optional = true)
    private Connectors connectors;

    @Override
    protected void run() {
        print(ConnectorTable.of(present(connectors).list()));
    }
}
