package org.zhengtong.platform.web.idempotency;

import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.job.Job;

/** Forgets the first answers of more than a day ago. */
@Component(
        property = {Job.NAME + "=web-idempotency-expiry", Job.CRON + "=0 15 * * * ?", Job.TITLE + "=清除超过 24 小时的幂等键及其应答"
        })
public final class ExpireAnswers implements Job {

    private static final Duration KEPT = Duration.ofHours(24);

    private final AnswerStore answers;

    @Activate
    public ExpireAnswers(@Reference AnswerStore answers) {
        this.answers = answers;
    }

    @Override
    public Report run(boolean dryRun) {
        Instant before = Instant.now().minus(KEPT);
        int expired = dryRun ? answers.countBefore(before) : answers.removeBefore(before);
        return new Report(expired, expired, 0, "");
    }
}
