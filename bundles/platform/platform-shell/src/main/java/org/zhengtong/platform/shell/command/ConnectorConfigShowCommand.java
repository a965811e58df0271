package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show the settings of a connector. */
@Service
@Command(scope = "zt", name = "connector-config-show", description = "Show the settings of a connector")
@RequiresPermission("connector.read")
public final class ConnectorConfigShowCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Reference(optional = true)
    private ConnectorSettings settings;

    @Override
    protected void run() {
        print(SettingsTable.of(present(settings).get(name).settings()));
    }
}
