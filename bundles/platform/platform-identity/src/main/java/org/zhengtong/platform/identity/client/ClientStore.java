package org.zhengtong.platform.identity.client;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;

/** Rows of clients. Hashes of their secrets, asked for with every SOAP call, come from a cache of ten seconds. */
@Component(service = ClientStore.class)
public final class ClientStore {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final Transactions transactions;
    private final EntityManagerFactory unit;
    private final LoadingCache<String, Optional<String>> openSecrets;

    @Activate
    public ClientStore(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=identity)") EntityManagerFactory unit,
            @Reference(target = "(schema=identity)") SchemaReady ready) {
        this.transactions = transactions;
        this.unit = unit;
        this.openSecrets =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build(this::readSecret);
    }

    /** By id. */
    List<ApiClient> all() {
        return transactions.required(() -> entities()
                .createQuery("select c from ClientEntity c order by c.clientId", ClientEntity.class)
                .getResultStream()
                .map(ClientEntity::toClient)
                .toList());
    }

    Optional<ApiClient> find(String clientId) {
        return transactions.required(() -> entity(clientId).map(ClientEntity::toClient));
    }

    /** Hash of the secret of a client that is not closed. */
    Optional<String> openSecret(String clientId) {
        return openSecrets.get(clientId);
    }

    private Optional<String> readSecret(String clientId) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select secret_hash from identity_client where client_id = ? and enabled = ?",
                        row -> row.text("secret_hash"),
                        clientId,
                        true));
    }

    void add(ApiClient client, String secretHash) {
        transactions.run(() -> {
            entities().persist(new ClientEntity(client, secretHash));
            forgetAfterCommit(client.id());
        });
    }

    void setEnabled(String clientId, boolean enabled) {
        change(clientId, client -> client.setEnabled(enabled));
    }

    void setSecret(String clientId, String secretHash) {
        change(clientId, client -> client.setSecret(secretHash));
    }

    private void change(String clientId, Consumer<ClientEntity> change) {
        transactions.run(() -> {
            entity(clientId).ifPresent(change);
            forgetAfterCommit(clientId);
        });
    }

    private void forgetAfterCommit(String clientId) {
        transactions.afterCommit(() -> openSecrets.invalidate(clientId));
    }

    private Optional<ClientEntity> entity(String clientId) {
        return entities()
                .createQuery("select c from ClientEntity c where c.clientId = :clientId", ClientEntity.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst();
    }

    private EntityManager entities() {
        return transactions.entityManager(unit);
    }
}
