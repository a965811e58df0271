package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.web.RequiresPermission;

/** Apply an earlier version of the settings again. */
@Service
@Command(
        scope = "zt",
        name = "connector-config-restore",
        description = "Apply an earlier version of the settings again")
@RequiresPermission("connector.configure")
public final class ConnectorConfigRestoreCommand extends ChangeCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Argument(index = 1, name = "version", description = "Version; 0 for the defaults", required = true)
    private int version;

    @Option(name = "--reason", description = "For those who read the history")
    private String reason = "";

    @Option(name = "--dry-run", description = "Only show what would change")
    private boolean dryRun;

    @Reference(optional = true)
    private ConnectorSettings settings;

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        follow(present(lifecycle), present(settings).restore(name, version, reason, dryRun));
    }
}
