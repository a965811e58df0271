package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Trust a signer no longer; what is installed stays. */
@Service
@Command(scope = "zt", name = "trust-remove", description = "Trust a signer no longer; what is installed stays")
@RequiresPermission("trust.edit")
public final class TrustRemoveCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the signer", required = true)
    @Completion(SignerCompleter.class)
    private String name = "";

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference(optional = true)
    private TrustedSigners signers;

    @Override
    protected void run() {
        confirm("Trust " + name + " no longer?", sure);
        present(signers).remove(name);
    }
}
