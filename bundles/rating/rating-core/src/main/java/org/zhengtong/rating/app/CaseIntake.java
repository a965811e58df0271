package org.zhengtong.rating.app;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.Cases;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.domain.Checked;
import org.zhengtong.rating.domain.ServiceCase;
import org.zhengtong.rating.domain.StoredCase;

/** Takes cases that departments report: good ones are stored in one transaction, bad ones refused one by one. */
@Component(service = CaseIntake.class)
public final class CaseIntake {

    private final Transactions transactions;
    private final CaseScreening screening;
    private final CaseSealing sealing;
    private final CaseFiling filing;
    private final Clock clock;

    @Activate
    public CaseIntake(
            @Reference Transactions transactions,
            @Reference CaseScreening screening,
            @Reference CaseSealing sealing,
            @Reference CaseFiling filing,
            @Reference(target = "(zt.clock=business)") Clock clock) {
        this.transactions = transactions;
        this.screening = screening;
        this.sealing = sealing;
        this.filing = filing;
        this.clock = clock;
    }

    List<CaseReceipt> submit(List<CaseReport> reports) {
        if (reports.isEmpty() || reports.size() > Cases.MAX_BATCH) {
            throw new RefusedException(RatingRefusal.BATCH_TOO_LARGE, "cases", Cases.MAX_BATCH);
        }
        Instant now = clock.instant();
        String source = Callers.current().id();
        List<Checked<ServiceCase>> screened = screening.screen(reports, now);
        List<StoredCase> good = screened.stream()
                .flatMap(checked -> checked.value().stream())
                .map(reported -> sealing.seal(reported, source))
                .toList();
        List<CaseReceipt> filed = Repeats.whenInConflict(transactions, () -> filing.file(good, now));
        return merge(reports, screened, filed);
    }

    /** Receipts in the order of the reports. */
    private static List<CaseReceipt> merge(
            List<CaseReport> reports, List<Checked<ServiceCase>> screened, List<CaseReceipt> filed) {
        List<CaseReceipt> receipts = new ArrayList<>(reports.size());
        int next = 0;
        for (int i = 0; i < reports.size(); i++) {
            boolean good = screened.get(i).value().isPresent();
            receipts.add(
                    good
                            ? filed.get(next++)
                            : CaseReceipt.refused(
                                    reports.get(i).caseNo(), screened.get(i).refusals()));
        }
        return receipts;
    }
}
