package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List service items. */
@Service
@Command(scope = "zt", name = "item-list", description = "List service items")
@RequiresPermission("item.read")
public final class ItemListCommand extends ZtCommand {

    @Option(name = "--department", description = "Department that exercises them")
    @Completion(DepartmentCompleter.class)
    private String department = "";

    @Option(name = "--name", description = "Part of the name")
    private String name = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference
    private ServiceItems serviceItems;

    @Override
    protected void run() {
        print(Table.of(serviceItems
                        .search(department, name, new PageRequest(limit, ""))
                        .items())
                .column("code", ServiceItem::code)
                .column("name", ServiceItem::name)
                .column("projectType", ServiceItem::projectType)
                .column("enabled", ServiceItem::enabled));
    }
}
