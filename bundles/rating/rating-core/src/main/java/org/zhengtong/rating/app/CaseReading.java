package org.zhengtong.rating.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.api.CaseCounts;
import org.zhengtong.rating.api.CaseDetail;
import org.zhengtong.rating.api.CaseQuery;
import org.zhengtong.rating.api.CaseView;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.domain.StoredCase;

/** Shows and counts cases, within the scopes of the present caller. */
@Component(service = CaseReading.class)
public final class CaseReading {

    private final Transactions transactions;
    private final RatingStores stores;
    private final VisibleCases visible;
    private final Scopes scopes;
    private final CaseViews views;

    @Activate
    public CaseReading(
            @Reference Transactions transactions,
            @Reference RatingStores stores,
            @Reference VisibleCases visible,
            @Reference Scopes scopes,
            @Reference CaseViews views) {
        this.transactions = transactions;
        this.stores = stores;
        this.visible = visible;
        this.scopes = scopes;
        this.views = views;
    }

    Page<CaseView> find(CaseQuery query, PageRequest page) {
        RegionParameter.check(query.region());
        List<StoredCase> rows = transactions.required(() -> stores.cases().find(query, scope(), page));
        return views.page(Page.of(rows, page.limit(), StoredCase::id));
    }

    CaseDetail get(String caseNo) {
        return transactions.required(() -> visible.find(caseNo)
                .map(this::detail)
                .orElseThrow(() -> new RefusedException(RatingRefusal.CASE_UNKNOWN, "caseNo", caseNo)));
    }

    private CaseDetail detail(StoredCase stored) {
        List<RatingView> ratings = stores.ratings().ofCases(List.of(stored.caseNo())).stream()
                .map(RatingViews::plain)
                .toList();
        return views.detail(stored, ratings);
    }

    CaseCounts summary() {
        return transactions.required(() -> stores.cases().count(scope()));
    }

    private Scopes.Filter scope() {
        return scopes.filter("c.region_code", "c.department_code");
    }
}
