package org.zhengtong.platform.health.figure;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditHealth;
import org.zhengtong.platform.api.audit.AuditHealth.Figures;

/** The chain of the audit log. */
@Component(service = FigureSource.class)
public final class AuditRows implements FigureSource {

    private final AuditHealth audit;
    private final Rows sealed;
    private final Rows waiting;
    private final Rows lag;
    private final Rows unsigned;

    @Activate
    public AuditRows(@Reference PrometheusMeters meters, @Reference AuditHealth audit) {
        this.audit = audit;
        sealed = new Rows(meters.registry(), "zt.audit.sealed", "links of the chain");
        waiting = new Rows(meters.registry(), "zt.audit.waiting", "entries still to be sealed");
        lag = new Rows(meters.registry(), "zt.audit.lag.seconds", "age of the oldest of them");
        unsigned = new Rows(meters.registry(), "zt.audit.unsigned", "links behind the last checkpoint");
    }

    @Override
    public void refresh() {
        Figures figures = audit.figures();
        sealed.add(figures.sealed()).show();
        waiting.add(figures.waiting()).show();
        unsigned.add(figures.unsigned()).show();
        lag.add(Rows.seconds(figures.oldestWaitingSince(), Instant.now())).show();
    }
}
