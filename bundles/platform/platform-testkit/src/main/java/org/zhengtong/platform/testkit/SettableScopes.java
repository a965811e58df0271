package org.zhengtong.platform.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Scopes that a test sets: everything at first, or single regions and departments, without their subtrees. */
public final class SettableScopes implements Scopes {

    private Set<String> regions = Set.of();
    private Set<String> departments = Set.of();

    /** Only these regions from now on; all of them when none is named. */
    public void onlyRegions(String... codes) {
        regions = Set.of(codes);
    }

    /** Only these departments from now on; all of them when none is named. */
    public void onlyDepartments(String... codes) {
        departments = Set.of(codes);
    }

    @Override
    public Filter filter(String regionColumn, String departmentColumn) {
        List<Object> parameters = new ArrayList<>(regions);
        parameters.addAll(departments);
        return new Filter(in(regionColumn, regions) + " and " + in(departmentColumn, departments), parameters);
    }

    private static String in(String column, Set<String> codes) {
        return codes.isEmpty() ? "1 = 1" : column + " in (?" + ", ?".repeat(codes.size() - 1) + ")";
    }

    @Override
    public boolean covers(String regionCode, String departmentCode) {
        return (regions.isEmpty() || regions.contains(regionCode))
                && (departments.isEmpty() || departments.contains(departmentCode));
    }

    @Override
    public void require(String regionCode, String departmentCode) {
        if (!covers(regionCode, departmentCode)) {
            throw new RefusedException(CommonRefusal.OUT_OF_SCOPE, "");
        }
    }
}
