package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the signers whose KARs are taken. */
@Service
@Command(scope = "zt", name = "trust-list", description = "List the signers whose KARs are taken")
@RequiresPermission("trust.read")
public final class TrustListCommand extends ZtCommand {

    @Reference(optional = true)
    private TrustedSigners signers;

    @Override
    protected void run() {
        print(TrustTable.of(present(signers).list()));
    }
}
