package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Seal the audit log and sign the end of its chain. */
@Service
@Command(scope = "zt", name = "evidence-checkpoint", description = "Seal the audit log and sign the end of its chain")
@RequiresPermission("evidence.export")
public final class EvidenceCheckpointCommand extends ZtCommand {

    @Reference
    private Evidence evidence;

    @Override
    protected void run() {
        print(CheckpointTable.of(evidence.checkpoint()));
    }
}
