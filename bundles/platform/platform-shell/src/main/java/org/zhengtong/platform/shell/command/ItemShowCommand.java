package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show a service item. */
@Service
@Command(scope = "zt", name = "item-show", description = "Show a service item")
@RequiresPermission("item.read")
public final class ItemShowCommand extends ZtCommand {

    @Argument(index = 0, name = "code", description = "Implementation or handling code", required = true)
    private String code = "";

    @Reference
    private ServiceItems serviceItems;

    @Override
    protected void run() {
        ServiceItem item =
                serviceItems.find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
        print(Table.ofOne(item)
                .column("code", ServiceItem::code)
                .column("name", ServiceItem::name)
                .column("theme", ServiceItem::theme)
                .column("projectType", ServiceItem::projectType)
                .column("anticipateDays", ServiceItem::anticipateDays)
                .column("promiseDays", ServiceItem::promiseDays)
                .column("limitUnit", ServiceItem::limitUnit)
                .column("enabled", ServiceItem::enabled));
    }
}
