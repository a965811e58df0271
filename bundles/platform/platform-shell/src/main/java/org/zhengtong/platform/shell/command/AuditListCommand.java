package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditQuery;
import org.zhengtong.platform.api.audit.AuditLog.AuditRecord;
import org.zhengtong.platform.api.audit.AuditLog.LogClass;
import org.zhengtong.platform.api.audit.AuditLog.Result;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List audit entries, newest first. */
@Service
@Command(scope = "zt", name = "audit-list", description = "List audit entries, newest first")
@RequiresPermission("audit.read")
public final class AuditListCommand extends ZtCommand {

    @Option(name = "--caller", description = "Id of the caller")
    private String caller = "";

    @Option(name = "--action", description = "For instance rating.submit")
    private String action = "";

    @Option(name = "--object-type", description = "For instance case")
    private String objectType = "";

    @Option(name = "--object-id", description = "Its number")
    private String objectId = "";

    @Option(name = "--class", description = "SYSTEM, OPERATION, QUERY, ERROR, EXCHANGE or SIGN_IN")
    private LogClass logClass;

    @Option(name = "--result", description = "DONE, REFUSED or FAILED")
    private Result result;

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference
    private AuditLog auditLog;

    @Override
    protected void run() {
        AuditQuery query = new AuditQuery(caller, action, objectType, objectId, logClass, result, null, null);
        print(Table.of(auditLog.find(query, new PageRequest(limit, "")).items())
                .column("at", AuditRecord::at)
                .column("caller", AuditRecord::callerId)
                .column("action", entry -> entry.event().action())
                .column("objectType", entry -> entry.event().objectType())
                .column("objectId", entry -> entry.event().objectId())
                .column("result", entry -> entry.event().result())
                .column("address", AuditRecord::address)
                .column("chainNo", AuditRecord::chainNo));
    }
}
