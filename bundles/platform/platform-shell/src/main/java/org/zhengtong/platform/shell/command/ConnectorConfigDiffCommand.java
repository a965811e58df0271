package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Compare two versions of the settings. */
@Service
@Command(scope = "zt", name = "connector-config-diff", description = "Compare two versions of the settings")
@RequiresPermission("connector.read")
public final class ConnectorConfigDiffCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Argument(index = 1, name = "from", description = "Version; 0 for the defaults", required = true)
    private int from;

    @Argument(index = 2, name = "to", description = "Version", required = true)
    private int to;

    @Reference(optional = true)
    private ConnectorSettings settings;

    @Override
    protected void run() {
        print(SettingsTable.differences(present(settings).diff(name, from, to)));
    }
}
