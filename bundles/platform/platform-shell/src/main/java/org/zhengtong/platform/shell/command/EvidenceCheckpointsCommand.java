package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the latest checkpoints of the audit log. */
@Service
@Command(scope = "zt", name = "evidence-checkpoints", description = "List the latest checkpoints of the audit log")
@RequiresPermission("audit.read")
public final class EvidenceCheckpointsCommand extends ZtCommand {

    @Reference
    private Evidence evidence;

    @Override
    protected void run() {
        print(CheckpointTable.of(evidence.checkpoints(new PageRequest(50, "")).items()));
    }
}
