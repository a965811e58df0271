package org.zhengtong.rating.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.platform.api.organisation.ServiceItems;
import org.zhengtong.rating.api.CaseReport;
import org.zhengtong.rating.domain.CaseChecks;
import org.zhengtong.rating.domain.Checked;
import org.zhengtong.rating.domain.ServiceCase;

/** Checks reported cases by themselves: form, code sets, organisation, scope. */
@Component(service = CaseScreening.class)
public final class CaseScreening {

    private final ServiceItems items;
    private final CaseChecks checks;

    @Activate
    public CaseScreening(
            @Reference ServiceItems items,
            @Reference Regions regions,
            @Reference Departments departments,
            @Reference Scopes scopes) {
        this.items = items;
        this.checks = new CaseChecks(regions, departments, scopes);
    }

    /** One outcome per report, in the same order. */
    List<Checked<ServiceCase>> screen(List<CaseReport> reports, Instant now) {
        Map<String, ServiceItem> known = items.findAll(
                reports.stream().map(CaseReport::itemCode).distinct().toList());
        return reports.stream().map(report -> checks.check(report, known, now)).toList();
    }
}
