package org.zhengtong.platform.identity.client;

import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.ApiClients;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.role.Grants;
import org.zhengtong.platform.identity.secret.PasswordHashing;
import org.zhengtong.platform.identity.secret.RandomSecrets;

/** The systems that may call this installation. */
@Component
public final class ClientRegistry implements ApiClients {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{3,40}");

    private final ClientStore clients;
    private final ClientChanges changes;
    private final PasswordHashing hashing;
    private final Grants grants;

    @Activate
    public ClientRegistry(
            @Reference ClientStore clients,
            @Reference ClientChanges changes,
            @Reference PasswordHashing hashing,
            @Reference Grants grants) {
        this.clients = clients;
        this.changes = changes;
        this.hashing = hashing;
        this.grants = grants;
    }

    @Override
    public List<ApiClient> list() {
        return clients.all().stream()
                .filter(client -> grants.isVisible(List.of(postOf(client))))
                .toList();
    }

    @Override
    public Secret register(ApiClient client) {
        Refusals refusals = new Refusals()
                .required("id", client.id(), 40)
                .matches("id", client.id(), ID, "3 至 40 位小写字母、数字或连字符")
                .required("name", client.name(), 100);
        grants.check(refusals, "", postOf(client));
        refusals.throwIfAny();
        if (clients.find(client.id()).isPresent()) {
            throw new RefusedException(CommonRefusal.ALREADY_EXISTS, "id", client.id());
        }
        String secret = RandomSecrets.token();
        changes.register(client, hashing.hash(secret.toCharArray()));
        return new Secret(client.id(), secret);
    }

    @Override
    public Secret renewSecret(String clientId) {
        requireAuthorityOver(clientId);
        String secret = RandomSecrets.token();
        changes.setSecret(clientId, hashing.hash(secret.toCharArray()));
        return new Secret(clientId, secret);
    }

    @Override
    public void setEnabled(String clientId, boolean enabled) {
        requireAuthorityOver(clientId);
        changes.setEnabled(clientId, enabled);
    }

    /** Whoever may give a client a new secret can act as it: that must be no way to more than one has. */
    private void requireAuthorityOver(String clientId) {
        List<Post> posts = clients.find(clientId)
                .map(client -> List.of(postOf(client)))
                .filter(grants::isVisible)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", clientId));
        grants.excess(posts).ifPresent(ClientRegistry::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(List.of(refusal));
    }

    private static Post postOf(ApiClient client) {
        return new Post(client.role(), client.scope());
    }
}
