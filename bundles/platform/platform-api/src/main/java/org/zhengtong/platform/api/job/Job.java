package org.zhengtong.platform.api.job;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Work that runs by schedule or on demand: an OSGi service with the properties {@link #NAME} and {@link #CRON}. Must be
 * idempotent and go on after a crash where it stopped. Runs as the system, at most once at a time.
 */
@ConsumerType
public interface Job {

    /** Service property: stable name, for instance {@code rating-default}. */
    String NAME = "zt.job.name";

    /** Service property: Quartz cron expression in Asia/Shanghai, for instance {@code 0 30 0 * * ?}. */
    String CRON = "zt.job.cron";

    /** Service property: one sentence for operators, in Chinese. */
    String TITLE = "zt.job.title";

    /**
     * @param dryRun only say what would be done
     * @throws InterruptedException when the container stops
     */
    Report run(boolean dryRun) throws InterruptedException;

    /**
     * What a run did.
     *
     * @param checked subjects looked at
     * @param done subjects changed, or that would be in a dry run
     * @param failed subjects that could not be
     * @param detail short text or a list of ids, at most 2,000 characters
     */
    record Report(long checked, long done, long failed, String detail) {}
}
