package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.trace.TraceStep;
import org.zhengtong.platform.api.trace.Traces;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Follow a thing from its arrival to every external system. */
@Service
@Command(scope = "zt", name = "trace", description = "Follow a thing from its arrival to every external system")
@RequiresPermission("message.read")
public final class TraceCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Case number or another key, or id of a message", required = true)
    @Completion(DeadLetterCompleter.class)
    private String id = "";

    @Reference(optional = true)
    private Traces traces;

    @Override
    protected void run() {
        print(Table.of(present(traces).trace(id).steps())
                .column("at", TraceStep::at)
                .column("stage", TraceStep::stage)
                .column("where", TraceStep::where)
                .column("what", TraceStep::what)
                .column("result", TraceStep::result)
                .column("reference", TraceStep::reference)
                .column("detail", TraceStep::detail));
    }
}
