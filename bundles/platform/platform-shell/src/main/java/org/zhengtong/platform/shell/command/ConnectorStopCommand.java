package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.web.RequiresPermission;

/** Stop the bundles of a connector; its messages wait in order. */
@Service
@Command(
        scope = "zt",
        name = "connector-stop",
        description = "Stop the bundles of a connector; its messages wait in order")
@RequiresPermission("connector.operate")
public final class ConnectorStopCommand extends ChangeCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        follow(present(lifecycle), present(lifecycle).stop(name));
    }
}
