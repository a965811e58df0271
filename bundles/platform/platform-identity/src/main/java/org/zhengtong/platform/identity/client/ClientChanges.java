package org.zhengtong.platform.identity.client;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.caller.Tokens;

/** Changes of clients, each with its audit entry and the end of the tokens it touches, in one transaction. */
@Component(service = ClientChanges.class)
public final class ClientChanges {

    private final Transactions transactions;
    private final ClientStore clients;
    private final Tokens tokens;
    private final AuditLog audit;

    @Activate
    public ClientChanges(
            @Reference Transactions transactions,
            @Reference ClientStore clients,
            @Reference Tokens tokens,
            @Reference AuditLog audit) {
        this.transactions = transactions;
        this.clients = clients;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** @throws RefusedException {@code already_exists} if the id is taken */
    void register(ApiClient client, String secretHash) {
        try {
            transactions.run(() -> {
                clients.add(client, secretHash);
                finish(
                        "client.register",
                        client.id(),
                        Map.of(
                                "role", client.role(),
                                "region", client.scope().regionCode(),
                                "department", client.scope().departmentCode()));
            });
        } catch (DataException e) {
            if (!e.isIntegrityViolation()) {
                throw e;
            }
            throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "id", client.id());
        }
    }

    void setSecret(String clientId, String secretHash) {
        transactions.run(() -> {
            clients.setSecret(clientId, secretHash);
            finish("client.renew-secret", clientId, Map.of());
        });
    }

    void setEnabled(String clientId, boolean enabled) {
        transactions.run(() -> {
            clients.setEnabled(clientId, enabled);
            finish(enabled ? "client.enable" : "client.disable", clientId, Map.of());
        });
    }

    private void finish(String action, String clientId, Map<String, String> detail) {
        tokens.endAllOf(Kind.CLIENT, clientId);
        audit.record(AuditEvent.done(action, "client", clientId, detail));
    }
}
