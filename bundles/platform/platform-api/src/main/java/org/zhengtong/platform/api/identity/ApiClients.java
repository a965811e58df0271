package org.zhengtong.platform.api.identity;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The registered systems of departments and entrances (GR-009). Needs {@code client.read} and {@code client.edit}. Nobody
 * can grant, or touch a system that has, more than the caller holds. Every change is audited.
 */
@ProviderType
public interface ApiClients {

    List<ApiClient> list();

    /**
     * Registers a system.
     *
     * @return its secret, which is shown this once
     * @throws org.zhengtong.platform.api.refusal.RefusedException if the id is taken ({@code already_exists}), or role, region
     *     or department are unknown
     */
    Secret register(ApiClient client);

    /**
     * Gives a system a new secret; the old one and its tokens end at once.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}
     */
    Secret renewSecret(String clientId);

    /**
     * Opens or closes a system; the tokens of a closed one end.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}
     */
    void setEnabled(String clientId, boolean enabled);

    /**
     * A system that may call.
     *
     * @param id 3 to 40 lower case letters, digits and hyphens
     * @param role name of its role, for instance {@code department-system} or {@code rating-entrance}
     * @param scope where its calls may reach
     */
    record ApiClient(String id, String name, String role, Scope scope, boolean enabled) {}

    /** A client's secret in clear. */
    record Secret(String clientId, String secret) {
        /** Without the value: it is a secret. */
        @Override
        public String toString() {
            return "Secret of " + clientId;
        }
    }
}
