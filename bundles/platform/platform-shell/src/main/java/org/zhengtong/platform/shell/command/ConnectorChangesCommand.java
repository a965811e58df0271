package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List changes of connectors, newest first. */
@Service
@Command(scope = "zt", name = "connector-changes", description = "List changes of connectors, newest first")
@RequiresPermission("connector.read")
public final class ConnectorChangesCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector; all if left out")
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--limit", description = "How many, 1 to 1,000")
    private int limit = 20;

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Override
    protected void run() {
        print(ChangeTable.of(
                present(lifecycle).changes(name, new PageRequest(limit, "")).items()));
    }
}
