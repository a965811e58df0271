package org.zhengtong.platform.api.identity;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The registered systems of departments and entrances (GR-009). Needs {@code client.read} and {@code client.edit}. */
@ProviderType
public interface ApiClients {

    List<ApiClient> list();

    /**
     * Registers a system.
     *
     * @return its secret, which is shown this once
     * @throws org.zhengtong.platform.api.refusal.RefusedException if the id is taken, or role, region or department are unknown
     */
    Secret register(ApiClient client);

    /** Gives a system a new secret; the old one ends at once. */
    Secret renewSecret(String clientId);

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
