package org.zhengtong.platform.identity.client;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.identity.ApiClients.ApiClient;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.identity.entity.Timestamped;

/** A row of {@code identity_client}. */
@Entity
@Table(name = "identity_client")
public class ClientEntity extends Timestamped {

    @Id
    private String id;

    @Column(name = "client_id")
    private String clientId;

    private String name;

    private String role;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "department_code")
    private String departmentCode;

    private boolean enabled;

    @Column(name = "secret_hash")
    private String secretHash;

    protected ClientEntity() {}

    ClientEntity(ApiClient client, String secretHash) {
        id = Ids.next();
        clientId = client.id();
        name = client.name();
        role = client.role();
        regionCode = client.scope().regionCode();
        departmentCode = client.scope().departmentCode();
        enabled = client.enabled();
        this.secretHash = secretHash;
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    void setSecret(String hash) {
        secretHash = hash;
    }

    ApiClient toClient() {
        return new ApiClient(clientId, name, role, new Scope(regionCode, departmentCode), enabled);
    }
}
