package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.LogLine;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List what a connector did last, newest first. */
@Service
@Command(scope = "zt", name = "connector-log", description = "List what a connector did last, newest first")
@RequiresPermission("connector.read")
public final class ConnectorLogCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference(optional = true)
    private ConnectorFigures figures;

    @Override
    protected void run() {
        print(Table.of(present(figures).log(name, limit))
                .column("at", LogLine::at)
                .column("event", LogLine::event)
                .column("topic", LogLine::topic)
                .column("key", LogLine::key)
                .column("attempts", LogLine::attempts)
                .column("reference", LogLine::reference)
                .column("detail", LogLine::detail)
                .column("messageId", LogLine::messageId));
    }
}
