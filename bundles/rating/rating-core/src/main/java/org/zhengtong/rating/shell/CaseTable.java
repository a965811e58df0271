package org.zhengtong.rating.shell;

import java.util.List;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.rating.api.Applicant;
import org.zhengtong.rating.api.CaseDetail;
import org.zhengtong.rating.api.CaseView;
import org.zhengtong.rating.api.RatingView;

/** How cases are shown. */
final class CaseTable {

    private CaseTable() {}

    static Table<CaseView> of(List<CaseView> cases) {
        return Table.of(cases)
                .column("caseNo", CaseView::caseNo)
                .column("itemName", CaseView::itemName)
                .column("state", CaseView::state)
                .column("mode", CaseView::mode)
                .column("departmentCode", CaseView::departmentCode)
                .column("finishedAt", CaseView::finishedAt)
                .column("rated", CaseView::rated)
                .column("ratingDueAt", CaseView::ratingDueAt);
    }

    static Table<CaseDetail> of(CaseDetail detail) {
        return Table.ofOne(detail)
                .column("caseNo", one -> one.serviceCase().caseNo())
                .column("item", one -> one.item().map(ServiceItem::name))
                .column("state", one -> one.serviceCase().state())
                .column("mode", one -> one.serviceCase().mode())
                .column("department", one -> one.organisation().departmentName())
                .column(
                        "region",
                        one -> one.organisation().regionPath().stream()
                                .map(Region::name)
                                .toList())
                .column("applicant", one -> one.applicant().map(Applicant::name))
                .column("complete", one -> one.serviceCase().complete())
                .column("source", one -> one.serviceCase().source())
                .column("acceptedAt", one -> one.serviceCase().acceptedAt())
                .column("servedAt", one -> one.serviceCase().servedAt())
                .column("finishedAt", one -> one.serviceCase().finishedAt())
                .column("ratingDueAt", one -> one.serviceCase().ratingDueAt())
                .column(
                        "ratings",
                        one -> one.ratings().stream().map(RatingView::id).toList());
    }
}
