package org.zhengtong.platform.audit.check;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.audit.AuditLog.Verification;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.audit.ChainVerifier;

/** Checks the whole chain every night, so that nobody has to think of it. */
@Component(property = {Job.NAME + "=audit-verification", Job.CRON + "=0 0 2 * * ?", Job.TITLE + "=校验审计链，并与签名检查点核对"})
public final class VerificationJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationJob.class);

    private final ChainVerifier verifier;
    private final VerificationStore store;

    @Activate
    public VerificationJob(@Reference ChainVerifier verifier, @Reference VerificationStore store) {
        this.verifier = verifier;
        this.store = store;
    }

    @Override
    public Report run(boolean dryRun) {
        Verification found = verifier.verify();
        if (!dryRun) {
            store.add(found, Instant.now());
        }
        if (found.firstBroken() == 0) {
            return new Report(found.sealed(), found.sealed(), 0, "");
        }
        LOG.error("The audit log is not what was sealed, from link {}", found.firstBroken());
        return new Report(found.sealed(), 0, 1, Long.toString(found.firstBroken()));
    }
}
