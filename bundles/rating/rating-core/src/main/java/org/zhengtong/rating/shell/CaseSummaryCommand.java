package org.zhengtong.rating.shell;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.Cases;

/** Count cases. */
@Service
@Command(scope = "zt", name = "case-summary", description = "Count cases")
@RequiresPermission("case.read")
public final class CaseSummaryCommand extends ZtCommand {

    @Reference
    private Cases cases;

    @Override
    protected void run() {
        print(Table.ofOne(cases.summary())
                .column("total", CaseCounts::total)
                .column("byState", CaseCounts::byState)
                .column("rated", CaseCounts::rated)
                .column("unrated", CaseCounts::unrated)
                .column("incomplete", CaseCounts::incomplete));
    }
}
