package org.zhengtong.platform.identity.role;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.RegionCode;

/** Which places lie within a scope. */
@Component(service = ScopeTree.class)
public final class ScopeTree {

    private final Departments departments;

    @Activate
    public ScopeTree(@Reference Departments departments) {
        this.departments = departments;
    }

    /** Whether data of this region and department lie within the scope. */
    public boolean covers(Scope scope, String regionCode, String departmentCode) {
        return coversRegion(scope, regionCode) && coversDepartment(scope, departmentCode);
    }

    /** Whether all that lies within {@code inner} lies within {@code outer}. */
    public boolean covers(Scope outer, Scope inner) {
        return covers(outer, inner.regionCode(), inner.departmentCode());
    }

    private static boolean coversRegion(Scope scope, String regionCode) {
        return regionCode.startsWith(new RegionCode(scope.regionCode()).prefix());
    }

    private boolean coversDepartment(Scope scope, String departmentCode) {
        String root = scope.departmentCode();
        return root.isEmpty() || root.equals(departmentCode) || isBelow(root, departmentCode);
    }

    private boolean isBelow(String root, String departmentCode) {
        return departments
                .find(departmentCode)
                .filter(department -> department.path().contains(root + "/"))
                .isPresent();
    }
}
