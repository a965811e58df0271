package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Show a department. */
@Service
@Command(scope = "zt", name = "department-show", description = "Show a department")
@RequiresPermission("department.read")
public final class DepartmentShowCommand extends ZtCommand {

    @Argument(index = 0, name = "code", description = "Unified social credit code", required = true)
    @Completion(DepartmentCompleter.class)
    private String code = "";

    @Reference
    private Departments departments;

    @Override
    protected void run() {
        Department department =
                departments.find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
        print(Table.ofOne(department)
                .column("code", Department::code)
                .column("name", Department::name)
                .column("shortName", Department::shortName)
                .column("regionCode", Department::regionCode)
                .column("parentCode", Department::parentCode)
                .column("enabled", Department::enabled)
                .column("staff", one -> departments.staff(one.code()).size()));
    }
}
