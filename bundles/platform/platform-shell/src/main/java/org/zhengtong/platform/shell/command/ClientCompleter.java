package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes ids of registered systems. */
@Service
public final class ClientCompleter extends ZtCompleter {

    @Reference
    private ApiClients apiClients;

    public ClientCompleter() {
        super("client.read");
    }

    @Override
    protected List<String> ids() {
        return apiClients.list().stream().map(ApiClient::id).toList();
    }
}
