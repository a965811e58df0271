package org.zhengtong.platform.shell.command;

import java.time.Duration;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.ConnectorFigures;
import org.zhengtong.platform.api.exchange.ConnectorFigures.Figures;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show how connectors have worked lately. */
@Service
@Command(scope = "zt", name = "connector-stats", description = "Show how connectors have worked lately")
@RequiresPermission("connector.read")
public final class ConnectorStatsCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector; all if left out")
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--minutes", description = "How many minutes back")
    private int minutes = 60;

    @Reference(optional = true)
    private ConnectorFigures figures;

    @Override
    protected void run() {
        Duration period = Duration.ofMinutes(minutes);
        List<Figures> found = name.isEmpty()
                ? present(figures).all(period)
                : List.of(present(figures).of(name, period));
        print(Table.of(found)
                .column("connector", Figures::connector)
                .column("state", Figures::state)
                .column("calls", Figures::calls)
                .column("failedCalls", Figures::failedCalls)
                .column("delivered", Figures::delivered)
                .column("alreadyThere", Figures::alreadyThere)
                .column("rejected", Figures::rejected)
                .column("messagesPerMinute", Figures::messagesPerMinute)
                .column("averageCallMs", Figures::averageCallMs)
                .column("longestCallMs", Figures::longestCallMs)
                .column("averageLatencyMs", Figures::averageLatencyMs)
                .column("longestLatencyMs", Figures::longestLatencyMs)
                .column("pauses", Figures::pauses)
                .column("pausedSince", Figures::pausedSince)
                .column("waiting", Figures::waiting)
                .column("oldestWaitingSince", Figures::oldestWaitingSince)
                .column("deadLetters", Figures::deadLetters));
    }
}
