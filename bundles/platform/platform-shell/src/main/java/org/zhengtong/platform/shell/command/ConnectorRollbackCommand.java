package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.web.RequiresPermission;

/** Go back to a version that was kept. */
@Service
@Command(scope = "zt", name = "connector-rollback", description = "Go back to a version that was kept")
@RequiresPermission("connector.install")
public final class ConnectorRollbackCommand extends ChangeCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--to", description = "A version or the beginning of a digest; the one before if left out")
    private String version = "";

    @Option(name = "--dry-run", description = "Only show the plan")
    private boolean dryRun;

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        follow(present(lifecycle), present(lifecycle).rollback(name, version, dryRun));
    }
}
