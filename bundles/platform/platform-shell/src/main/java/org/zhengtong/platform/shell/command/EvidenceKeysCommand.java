package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.audit.Evidence.PublicKey;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the public keys that evidence is verified with. */
@Service
@Command(scope = "zt", name = "evidence-keys", description = "List the public keys that evidence is verified with")
@RequiresPermission("audit.read")
public final class EvidenceKeysCommand extends ZtCommand {

    @Reference
    private Evidence evidence;

    @Override
    protected void run() {
        print(Table.of(evidence.keys())
                .column("id", PublicKey::id)
                .column("since", PublicKey::since)
                .column("pem", PublicKey::pem));
    }
}
