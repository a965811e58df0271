package org.zhengtong.platform.identity.caller;

import java.time.Clock;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.job.Job;

/** Clears expired tokens away. */
@Component(property = {Job.NAME + "=identity-expired-tokens", Job.CRON + "=0 10 * * * ?", Job.TITLE + "=清理已过期的登录令牌"})
public final class ExpiredTokens implements Job {

    private final Transactions transactions;
    private final TokenStore store;
    private final Clock clock;

    @Activate
    public ExpiredTokens(@Reference Transactions transactions, @Reference TokenStore store) {
        this(transactions, store, Clock.systemUTC());
    }

    ExpiredTokens(Transactions transactions, TokenStore store, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Report run(boolean dryRun) {
        Instant now = clock.instant();
        long found = transactions.required(() -> dryRun ? store.countExpired(now) : store.removeExpired(now));
        return new Report(found, found, 0, "");
    }
}
