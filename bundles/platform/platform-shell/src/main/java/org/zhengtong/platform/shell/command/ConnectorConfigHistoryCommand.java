package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the versions of the settings, newest first. */
@Service
@Command(
        scope = "zt",
        name = "connector-config-history",
        description = "List the versions of the settings, newest first")
@RequiresPermission("connector.read")
public final class ConnectorConfigHistoryCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--limit", description = "How many, 1 to 1,000")
    private int limit = 20;

    @Reference(optional = true)
    private ConnectorSettings settings;

    @Override
    protected void run() {
        print(SettingsTable.history(
                present(settings).history(name, new PageRequest(limit, "")).items()));
    }
}
