package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the registered systems. */
@Service
@Command(scope = "zt", name = "client-list", description = "List the registered systems")
@RequiresPermission("client.read")
public final class ClientListCommand extends ZtCommand {

    @Reference
    private ApiClients apiClients;

    @Override
    protected void run() {
        print(Table.of(apiClients.list())
                .column("id", ApiClient::id)
                .column("name", ApiClient::name)
                .column("role", ApiClient::role)
                .column("region", client -> client.scope().regionCode())
                .column("department", client -> client.scope().departmentCode())
                .column("enabled", ApiClient::enabled));
    }
}
