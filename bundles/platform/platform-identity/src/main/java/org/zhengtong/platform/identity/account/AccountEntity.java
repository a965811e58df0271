package org.zhengtong.platform.identity.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.identity.entity.Timestamped;

/** A row of {@code identity_account}. Failed sign-ins are counted past it, by plain SQL. */
@Entity
@Table(name = "identity_account")
public class AccountEntity extends Timestamped {

    @Id
    private String id;

    private String name;

    @Column(name = "display_name")
    private String displayName;

    private boolean enabled;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Timestamp passwordChangedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id", nullable = false)
    @OrderBy("id")
    private List<PostEntity> posts = new ArrayList<>();

    protected AccountEntity() {}

    AccountEntity(Account account, String passwordHash, Instant now) {
        id = Ids.next();
        name = account.name();
        displayName = account.displayName();
        enabled = account.enabled();
        account.posts().forEach(post -> posts.add(new PostEntity(post)));
        setPassword(passwordHash, now);
    }

    void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    final void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = Timestamp.from(now);
    }

    String passwordHash() {
        return passwordHash;
    }

    Account toAccount() {
        return new Account(
                name,
                displayName,
                enabled,
                posts.stream().map(PostEntity::toPost).toList());
    }
}
