package org.zhengtong.rating.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.rating.domain.StoredCase;

/**
 * Gives every case that nobody rated in time its default rating (GR-057, GR-058): a thousand per transaction, so that a
 * run that is broken off goes on where it stopped.
 */
@Component(
        configurationPid = "org.zhengtong.rating.default",
        property = {Job.NAME + "=rating-default", Job.CRON + "=0 30 0 * * ?", Job.TITLE + "=为超期未评价的办件生成默认评价"})
public final class DefaultRatings implements Job {

    private static final int PORTION = 1000;
    private static final int NAMED = 100;
    private static final int MAX_DETAIL = 2000;

    private final Transactions transactions;
    private final CaseStore cases;
    private final DefaultFiling filing;
    private final Clock clock;

    @Activate
    public DefaultRatings(
            @Reference Transactions transactions,
            @Reference CaseStore cases,
            @Reference DefaultFiling filing,
            @Reference(target = "(zt.clock=business)") Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.filing = filing;
        this.clock = clock;
    }

    @Override
    public Report run(boolean dryRun) throws InterruptedException {
        Instant now = clock.instant();
        return dryRun ? preview(now) : rateAll(now);
    }

    private Report preview(Instant now) {
        return transactions.required(() -> {
            long due = cases.countDue(now);
            return new Report(due, due, 0, names(unrated(now)));
        });
    }

    private List<StoredCase> unrated(Instant now) {
        return cases.due(now, NAMED).stream()
                .filter(one -> one.firstRatingId().isEmpty())
                .toList();
    }

    private static String names(List<StoredCase> due) {
        String names = due.stream().map(StoredCase::caseNo).collect(Collectors.joining(" "));
        return names.length() <= MAX_DETAIL ? names : names.substring(0, names.lastIndexOf(' ', MAX_DETAIL));
    }

    /**
     * When somebody rates a case at the same moment, the others go on in smaller portions.
     *
     * @throws DataException if a single case cannot be stored either
     */
    private Report rateAll(Instant now) throws InterruptedException {
        long rated = 0;
        int portion = PORTION;
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped after " + rated + " default ratings");
            }
            try {
                OptionalInt some = ratePortion(now, portion);
                if (some.isEmpty()) {
                    return new Report(rated, rated, 0, "");
                }
                rated += some.getAsInt();
                portion = PORTION;
            } catch (DataException e) {
                if (!e.isIntegrityViolation() || portion == 1) {
                    throw e;
                }
                portion /= 2;
            }
        }
    }

    /** Empty when no more cases are due. */
    private OptionalInt ratePortion(Instant now, int size) {
        return transactions.required(() -> {
            List<StoredCase> due = cases.due(now, size);
            return due.isEmpty() ? OptionalInt.empty() : OptionalInt.of(filing.file(due, now));
        });
    }
}
