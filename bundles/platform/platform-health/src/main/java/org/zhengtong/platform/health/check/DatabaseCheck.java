package org.zhengtong.platform.health.check;

import java.time.Duration;
import java.time.Instant;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;

/** Whether the database answers. */
@Component(property = {HealthCheck.NAME + "=database", HealthCheck.TAGS + "=serving", HealthCheck.TAGS + "=zhengtong"})
public final class DatabaseCheck implements HealthCheck {

    private static final Duration SLOW = Duration.ofSeconds(1);

    private final Transactions transactions;

    @Activate
    public DatabaseCheck(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Result execute() {
        Instant start = Instant.now();
        try {
            transactions.run(() -> transactions.sql().count("select count(*) from databasechangeloglock"));
            Duration took = Duration.between(start, Instant.now());
            Findings findings = new Findings();
            return took.compareTo(SLOW) > 0
                    ? findings.warn("database.slow", took.toMillis()).result()
                    : findings.ok("database.ok", transactions.dialect(), took.toMillis())
                            .result();
        } catch (DataException e) {
            return new Findings().critical("database.away", e.sqlState()).result();
        }
    }
}
