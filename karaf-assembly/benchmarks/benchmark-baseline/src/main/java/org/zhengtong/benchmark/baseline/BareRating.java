package org.zhengtong.benchmark.baseline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A rating that nobody has judged: what the body says, as a row. */
@Entity
@Table(name = "benchmark_rating")
public class BareRating {

    @Id
    private String id;

    @Column(name = "case_no")
    private String caseNo;

    private String slot;
    private String source;

    @Column(name = "record_guid")
    private String recordGuid;

    private String origin;
    private String channel;

    @Column(name = "rating_level")
    private int level;

    @Column(name = "rating_text")
    private String text;

    private boolean anonymous;

    @Column(name = "rated_at")
    private Timestamp ratedAt;

    private String validity;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "created_at")
    private Timestamp createdAt;

    /** For JPA. */
    protected BareRating() {}

    BareRating(String caseNo, BareSubmission body) {
        Timestamp now = Timestamp.from(Instant.now());
        this.id = UUID.randomUUID().toString();
        this.caseNo = caseNo;
        this.slot = "CHANNEL";
        this.source = "benchmark";
        this.recordGuid = id;
        this.origin = "CHANNEL";
        this.channel = body.channel();
        this.level = body.level();
        this.text = body.text();
        this.anonymous = body.anonymous();
        this.ratedAt = now;
        this.validity = "VALID";
        this.regionCode = "230600000000";
        this.departmentCode = "11230600657929631E";
        this.itemCode = "11230600657929631E3230106001002";
        this.createdAt = now;
    }

    String id() {
        return id;
    }
}
