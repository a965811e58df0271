package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Let a system call again. */
@Service
@Command(scope = "zt", name = "client-enable", description = "Let a system call again")
@RequiresPermission("client.edit")
public final class ClientEnableCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "Id of the system", required = true)
    @Completion(ClientCompleter.class)
    private String id = "";

    @Reference
    private ApiClients apiClients;

    @Override
    protected void run() {
        apiClients.setEnabled(id, true);
    }
}
