package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List comparisons with an external system, newest first, or the differences that one of them found. */
@Service
@Command(
        scope = "zt",
        name = "connector-reconciliations",
        description =
                "List comparisons with an external system, newest first, or the differences that one of them found")
@RequiresPermission("connector.read")
public final class ConnectorReconciliationsCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--differences", description = "Id of a comparison whose differences to list")
    private String id = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference(optional = true)
    private Reconciliations reconciliations;

    @Override
    protected void run() {
        PageRequest page = new PageRequest(limit, "");
        if (id.isEmpty()) {
            print(ReconciliationTable.of(
                    present(reconciliations).find(name, page).items()));
        } else {
            print(ReconciliationTable.differences(
                    present(reconciliations).differences(id, page).items()));
        }
    }
}
