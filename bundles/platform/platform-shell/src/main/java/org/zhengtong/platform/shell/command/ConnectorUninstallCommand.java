package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.web.RequiresPermission;

/** Remove a connector. */
@Service
@Command(scope = "zt", name = "connector-uninstall", description = "Remove a connector")
@RequiresPermission("connector.install")
public final class ConnectorUninstallCommand extends ChangeCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--discard-queue", description = "Also remove what waits in its queue")
    private boolean discardQueue;

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        confirm("Remove connector " + name + (discardQueue ? " and all that waits for it?" : "?"), sure);
        follow(present(lifecycle), present(lifecycle).uninstall(name, discardQueue));
    }
}
