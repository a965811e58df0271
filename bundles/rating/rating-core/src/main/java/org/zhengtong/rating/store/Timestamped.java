package org.zhengtong.rating.store;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import javax.persistence.PrePersist;
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
        createdAt = updatedAt;
    }

    /** Also marks the row as changed when only one of its collections did. */
    final void touch() {
        updatedAt = Timestamp.from(Instant.now());
    }
}
