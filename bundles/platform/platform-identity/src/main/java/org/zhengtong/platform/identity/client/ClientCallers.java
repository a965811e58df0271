package org.zhengtong.platform.identity.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.identity.caller.CallerSource;
import org.zhengtong.platform.identity.role.RoleStore;

/** Departments' systems as callers. */
@Component(property = CallerSource.KIND + "=CLIENT")
public final class ClientCallers implements CallerSource {

    private final ClientStore clients;
    private final RoleStore roles;

    @Activate
    public ClientCallers(@Reference ClientStore clients, @Reference RoleStore roles) {
        this.clients = clients;
        this.roles = roles;
    }

    @Override
    public Optional<Caller> find(String clientId) {
        return clients.find(clientId).filter(ApiClient::enabled).map(this::caller);
    }

    private Caller caller(ApiClient client) {
        List<Grant> grants = roles.find(client.role()).stream()
                .map(role -> new Grant(Set.copyOf(role.permissions()), client.scope()))
                .toList();
        return Caller.of(client.id(), Kind.CLIENT, grants);
    }
}
