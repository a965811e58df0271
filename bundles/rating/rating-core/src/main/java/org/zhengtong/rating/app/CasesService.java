package org.zhengtong.rating.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseDetail;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseReceipt;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.api.CaseView;
import org.zhengtong.rating.api.Cases;

/** The use cases about cases behind one service. */
@Component
public final class CasesService implements Cases {

    private final CaseIntake intake;
    private final CaseReading reading;

    @Activate
    public CasesService(@Reference CaseIntake intake, @Reference CaseReading reading) {
        this.intake = intake;
        this.reading = reading;
    }

    @Override
    public CaseReceipt submit(CaseReport report) {
        CaseReceipt receipt = intake.submit(List.of(report)).get(0);
        if (receipt.result() == CaseReceipt.Result.REFUSED) {
            throw new RefusedException(receipt.refusals());
        }
        return receipt;
    }

    @Override
    public List<CaseReceipt> submitAll(List<CaseReport> reports) {
        return intake.submit(reports);
    }

    @Override
    public Page<CaseView> find(CaseQuery query, PageRequest page) {
        return reading.find(query, page);
    }

    @Override
    public CaseDetail get(String caseNo) {
        return reading.get(caseNo);
    }

    @Override
    public CaseCounts summary() {
        return reading.summary();
    }
}
