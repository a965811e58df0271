package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the versions of a connector that are kept. */
@Service
@Command(scope = "zt", name = "connector-versions", description = "List the versions of a connector that are kept")
@RequiresPermission("connector.read")
public final class ConnectorVersionsCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        print(ChangeTable.versions(present(lifecycle).versions(name)));
    }
}
