package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Trust a signer. */
@Service
@Command(scope = "zt", name = "trust-add", description = "Trust a signer")
@RequiresPermission("trust.edit")
public final class TrustAddCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the signer", required = true)
    private String name = "";

    @Argument(
            index = 1,
            name = "file",
            description = "SM2 public key or certificate in PEM, on the server",
            required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Reference(optional = true)
    private TrustedSigners signers;

    @Override
    protected void run() {
        print(TrustTable.of(present(signers).add(name, ServerFiles.text(file))));
    }
}
