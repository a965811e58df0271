package org.zhengtong.platform.identity.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.identity.role.ScopeTree;

/** The scopes of the caller of this thread. Who has none sees nothing. */
@Component
public final class CallerScopes implements Scopes {

    private static final Filter EVERYTHING = new Filter("1 = 1", List.of());
    private static final Filter NOTHING = new Filter("1 = 0", List.of());

    private final Departments departments;
    private final ScopeTree tree;

    @Activate
    public CallerScopes(@Reference Departments departments, @Reference ScopeTree tree) {
        this.departments = departments;
        this.tree = tree;
    }

    @Override
    public Filter filter(String regionColumn, String departmentColumn) {
        List<Scope> scopes = Callers.current().scopes();
        if (scopes.isEmpty()) {
            return NOTHING;
        }
        List<Filter> filters = scopes.stream()
                .map(scope -> filter(scope, regionColumn, departmentColumn))
                .toList();
        return filters.contains(EVERYTHING) ? EVERYTHING : anyOf(filters);
    }

    private Filter filter(Scope scope, String regionColumn, String departmentColumn) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        String prefix = new RegionCode(scope.regionCode()).prefix();
        if (!prefix.isEmpty()) {
            conditions.add(regionColumn + " like ?");
            parameters.add(prefix + "%");
        }
        if (!scope.departmentCode().isEmpty()) {
            Set<String> codes = new LinkedHashSet<>(departments.codesUnder(scope.departmentCode()));
            codes.add(scope.departmentCode());
            conditions.add(departmentColumn + " in (" + "?, ".repeat(codes.size() - 1) + "?)");
            parameters.addAll(codes);
        }
        return conditions.isEmpty() ? EVERYTHING : new Filter(String.join(" and ", conditions), parameters);
    }

    private static Filter anyOf(List<Filter> filters) {
        String sql = filters.stream().map(Filter::sql).collect(Collectors.joining(" or ", "(", ")"));
        List<Object> parameters =
                filters.stream().flatMap(filter -> filter.parameters().stream()).toList();
        return new Filter(sql, parameters);
    }

    @Override
    public boolean covers(String regionCode, String departmentCode) {
        return Callers.current().scopes().stream().anyMatch(scope -> tree.covers(scope, regionCode, departmentCode));
    }

    @Override
    public void require(String regionCode, String departmentCode) {
        if (!covers(regionCode, departmentCode)) {
            throw new RefusedException(CommonRefusal.OUT_OF_SCOPE, "");
        }
    }
}
