package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Recompute the chain of the audit log. */
@Service
@Command(scope = "zt", name = "audit-verify", description = "Recompute the chain of the audit log")
@RequiresPermission("audit.read")
public final class AuditVerifyCommand extends ZtCommand {

    @Reference
    private AuditLog auditLog;

    @Override
    protected void run() {
        print(Table.ofOne(auditLog.verify())
                .column("sealed", Verification::sealed)
                .column("waiting", Verification::waiting)
                .column("firstBroken", Verification::firstBroken));
    }
}
