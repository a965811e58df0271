package org.zhengtong.rating.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.rating.domain.StoredCase;

/** Cases within the scopes of the present caller; others do not exist for him. */
@Component(service = VisibleCases.class)
public final class VisibleCases {

    private final CaseStore cases;
    private final Scopes scopes;

    @Activate
    public VisibleCases(@Reference CaseStore cases, @Reference Scopes scopes) {
        this.cases = cases;
        this.scopes = scopes;
    }

    Optional<StoredCase> find(String caseNo) {
        return cases.find(caseNo)
                .filter(found ->
                        scopes.covers(found.facts().regionCode(), found.facts().departmentCode()));
    }
}
