package org.zhengtong.platform.health.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditHealth;
import org.zhengtong.platform.api.audit.AuditHealth.Figures;
import org.zhengtong.platform.api.audit.AuditHealth.LastVerification;
import org.zhengtong.platform.api.audit.AuditSealer;

/** Whether the audit log is sealed and signed in time, and was found intact. */
@Component(property = {HealthCheck.NAME + "=evidence", HealthCheck.TAGS + "=zhengtong"})
public final class EvidenceCheck implements HealthCheck {

    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);
    private static final Duration SIGNED_WITHIN = Duration.ofMinutes(15);
    private static final Duration VERIFIED_WITHIN = Duration.ofDays(3);

    private final AuditSealer sealer;
    private final AuditHealth health;
    private final Clock clock;

    @Activate
    public EvidenceCheck(@Reference AuditSealer sealer, @Reference AuditHealth health) {
        this(sealer, health, Clock.systemUTC());
    }

    EvidenceCheck(AuditSealer sealer, AuditHealth health, Clock clock) {
        this.sealer = sealer;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        Findings findings = new Findings();
        Figures figures = health.figures();
        if (!sealer.state().working()) {
            findings.critical("evidence.not-sealing", sealer.state().problem());
        }
        if (isOlder(figures.oldestWaitingSince(), SEALED_WITHIN)) {
            findings.warn("evidence.waiting", figures.waiting());
        }
        if (figures.unsigned() > 0 && isOlder(figures.lastCheckpointAt(), SIGNED_WITHIN)) {
            findings.warn("evidence.unsigned", figures.unsigned());
        }
        figures.lastVerification().ifPresent(last -> judge(findings, last));
        return findings.ok("evidence.sealed", figures.sealed()).result();
    }

    private void judge(Findings findings, LastVerification last) {
        if (last.firstBroken() > 0) {
            findings.critical("evidence.broken", last.firstBroken());
        } else if (isOlder(Optional.of(last.at()), VERIFIED_WITHIN)) {
            findings.warn("evidence.not-verified", last.at());
        }
    }

    private boolean isOlder(Optional<Instant> since, Duration age) {
        return since.filter(time -> time.plus(age).isBefore(clock.instant())).isPresent();
    }
}
