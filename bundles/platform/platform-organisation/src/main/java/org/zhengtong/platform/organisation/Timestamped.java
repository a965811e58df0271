package org.zhengtong.platform.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.PrePersist;
import javax.persistence.PreUpdate;
import javax.persistence.Version;

/** When a row was made and changed, and how often. */
@MappedSuperclass
abstract class Timestamped {

    @Column(name = "created_at")
    private Timestamp createdAt;

    @Column(name = "updated_at")
    private Timestamp updatedAt;

    @Version
    private long version;

    @PrePersist
    void created() {
        createdAt = Timestamp.from(Instant.now());
        updatedAt = createdAt;
    }

    @PreUpdate
    void updated() {
        updatedAt = Timestamp.from(Instant.now());
    }
}
