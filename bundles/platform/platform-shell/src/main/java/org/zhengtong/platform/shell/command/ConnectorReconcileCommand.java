package org.zhengtong.platform.shell.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.exchange.Reconciliations;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.CommandFailedException;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Compare a day with an external system, and send again what is missing there. */
@Service
@Command(
        scope = "zt",
        name = "connector-reconcile",
        description = "Compare a day with an external system, and send again what is missing there")
@RequiresPermission("connector.operate")
public final class ConnectorReconcileCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the connector", required = true)
    @Completion(ConnectorCompleter.class)
    private String name = "";

    @Option(name = "--day", description = "Day of delivery, yyyy-MM-dd; yesterday if left out")
    private String day = "";

    @Option(name = "--dry-run", description = "Only say what is missing")
    private boolean dryRun;

    @Reference(optional = true)
    private Reconciliations reconciliations;

    @Override
    protected void run() {
        print(ReconciliationTable.of(present(reconciliations).reconcile(name, wanted(), dryRun)));
    }

    private LocalDate wanted() {
        try {
            return day.isEmpty() ? BusinessTime.dateOf(Instant.now()).minusDays(1) : LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            throw new CommandFailedException("--day: yyyy-MM-dd is expected", malformed);
        }
    }
}
