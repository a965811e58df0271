package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List departments. */
@Service
@Command(scope = "zt", name = "department-list", description = "List departments")
@RequiresPermission("department.read")
public final class DepartmentListCommand extends ZtCommand {

    @Option(name = "--region", description = "Region and those below it")
    @Completion(RegionCompleter.class)
    private String region = "";

    @Option(name = "--root", description = "Department and those below it")
    @Completion(DepartmentCompleter.class)
    private String root = "";

    @Option(name = "--name", description = "Part of the name")
    private String name = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference
    private Departments departments;

    @Override
    protected void run() {
        print(Table.of(departments
                        .search(region, root, name, new PageRequest(limit, ""))
                        .items())
                .column("code", Department::code)
                .column("name", Department::name)
                .column("regionCode", Department::regionCode)
                .column("enabled", Department::enabled));
    }
}
