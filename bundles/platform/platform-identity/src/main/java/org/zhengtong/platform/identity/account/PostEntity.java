package org.zhengtong.platform.identity.account;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.identity.entity.Timestamped;

/** A row of {@code identity_post}. */
@Entity
@Table(name = "identity_post")
public class PostEntity extends Timestamped {

    @Id
    private String id;

    private String role;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "department_code")
    private String departmentCode;

    protected PostEntity() {}

    PostEntity(Post post) {
        id = Ids.next();
        role = post.role();
        regionCode = post.scope().regionCode();
        departmentCode = post.scope().departmentCode();
    }

    Post toPost() {
        return new Post(role, new Scope(regionCode, departmentCode));
    }
}
