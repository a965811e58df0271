package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.status.SystemStatus;
import org.zhengtong.platform.api.status.SystemStatus.Details;
import org.zhengtong.platform.api.status.SystemStatus.Summary;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show how the system is. */
@Service
@Command(scope = "zt", name = "status", description = "Show how the system is")
@RequiresPermission("status.read")
public final class StatusCommand extends ZtCommand {

    @Reference
    private SystemStatus systemStatus;

    @Override
    protected void run() {
        Details details = systemStatus.details();
        Summary summary = systemStatus.summary();
        print(Table.ofOne(details)
                .column("state", Details::state)
                .column("version", all -> summary.version())
                .column("sandbox", all -> summary.sandbox())
                .column("businessTime", all -> summary.businessTime())
                .column(
                        "database",
                        all -> all.database().state() + " " + all.database().detail())
                .column("broker", all -> all.broker().state())
                .column("missing", Details::missing)
                .column(
                        "connectors",
                        all -> all.connectors().stream()
                                .map(one -> one.name() + "=" + one.state())
                                .toList())
                .column("jobs", all -> all.jobs().size()));
    }
}
