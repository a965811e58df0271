package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.health.Alerts;
import org.zhengtong.platform.api.health.Alerts.Alert;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the alerts that are not over yet. */
@Service
@Command(scope = "zt", name = "alert-list", description = "List the alerts that are not over yet")
@RequiresPermission("status.read")
public final class AlertListCommand extends ZtCommand {

    @Reference(optional = true)
    private Alerts alerts;

    @Override
    protected void run() {
        print(Table.of(present(alerts).standing())
                .column("check", Alert::check)
                .column("node", Alert::node)
                .column("level", Alert::level)
                .column("raisedAt", Alert::raisedAt)
                .column("text", Alert::text));
    }
}
