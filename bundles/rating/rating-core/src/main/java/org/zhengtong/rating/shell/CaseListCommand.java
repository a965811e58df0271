package org.zhengtong.rating.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseState;
import org.zhengtong.rating.api.Cases;

/** List cases, newest first. */
@Service
@Command(scope = "zt", name = "case-list", description = "List cases, newest first")
@RequiresPermission("case.read")
public final class CaseListCommand extends ZtCommand {

    @Option(name = "--department", description = "Credit code of the department")
    private String department = "";

    @Option(name = "--region", description = "Code of a region, with all below it")
    private String region = "";

    @Option(name = "--state", description = "PENDING, HANDLING or FINISHED")
    private CaseState state;

    @Option(name = "--rated", description = "true or false")
    private String rated = "";

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference
    private Cases cases;

    @Override
    protected void run() {
        CaseQuery query = new CaseQuery(department, region, Optional.ofNullable(state), BooleanOption.of(rated));
        print(CaseTable.of(cases.find(query, new PageRequest(limit, "")).items()));
    }
}
