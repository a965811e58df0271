package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.health.Health.Check;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Check every part of the system. */
@Service
@Command(scope = "zt", name = "health", description = "Check every part of the system")
@RequiresPermission("status.read")
public final class HealthCommand extends ZtCommand {

    @Reference(optional = true)
    private Health health;

    @Override
    protected void run() {
        print(Table.of(present(health).report().checks())
                .column("name", Check::name)
                .column("title", Check::title)
                .column("level", Check::level)
                .column("messages", Check::messages));
    }
}
