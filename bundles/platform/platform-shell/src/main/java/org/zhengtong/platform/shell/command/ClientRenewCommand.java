package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.identity.ApiClients.Secret;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Give a system a new secret; the old one ends at once. */
@Service
@Command(scope = "zt", name = "client-renew", description = "Give a system a new secret; the old one ends at once")
@RequiresPermission("client.edit")
public final class ClientRenewCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the system", required = true)
    @Completion(ClientCompleter.class)
    private String id = "";

    @Option(name = "--yes", description = "Do not ask")
    private boolean sure;

    @Reference
    private ApiClients apiClients;

    @Override
    protected void run() {
        confirm("End the present secret of " + id + "?", sure);
        print(Table.ofOne(apiClients.renewSecret(id))
                .column("clientId", Secret::clientId)
                .column("secret", Secret::secret));
    }
}
