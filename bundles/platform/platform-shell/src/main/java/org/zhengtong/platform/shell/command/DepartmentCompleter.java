package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.organisation.Department;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes codes of departments. */
@Service
public final class DepartmentCompleter extends ZtCompleter {

    @Reference
    private Departments departments;

    public DepartmentCompleter() {
        super("department.read");
    }

    @Override
    protected List<String> ids() {
        return departments.search("", "", "", new PageRequest(200, "")).items().stream()
                .map(Department::code)
                .toList();
    }
}
