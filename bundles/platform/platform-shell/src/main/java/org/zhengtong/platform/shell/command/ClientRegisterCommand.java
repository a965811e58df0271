package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.ApiClients.Secret;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Register a system; its secret is shown this once. */
@Service
@Command(scope = "zt", name = "client-register", description = "Register a system; its secret is shown this once")
@RequiresPermission("client.edit")
public final class ClientRegisterCommand extends ZtCommand {

    @Argument(index = 0, name = "id", description = "3 to 40 lower case letters, digits and hyphens", required = true)
    private String id = "";

    @Argument(index = 1, name = "name", description = "Name for people", required = true)
    private String name = "";

    @Argument(index = 2, name = "role", description = "For instance department-system", required = true)
    private String role = "";

    @Option(name = "--region", description = "Region that its calls may reach")
    @Completion(RegionCompleter.class)
    private String region = "";

    @Option(name = "--department", description = "Department within it")
    @Completion(DepartmentCompleter.class)
    private String department = "";

    @Reference
    private ApiClients apiClients;

    @Override
    protected void run() {
        Secret secret = apiClients.register(new ApiClient(id, name, role, new Scope(region, department), true));
        print(Table.ofOne(secret).column("clientId", Secret::clientId).column("secret", Secret::secret));
    }
}
