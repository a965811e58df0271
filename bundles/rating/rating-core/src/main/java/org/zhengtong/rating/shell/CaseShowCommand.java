package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.Cases;

/** Show a case with its ratings. */
@Service
@Command(scope = "zt", name = "case-show", description = "Show a case with its ratings")
@RequiresPermission("case.read")
public final class CaseShowCommand extends ZtCommand {

    @Argument(index = 0, name = "caseNo", description = "Number of the case", required = true)
    private String caseNo = "";

    @Reference
    private Cases cases;

    @Override
    protected void run() {
        print(CaseTable.of(cases.get(caseNo)));
    }
}
