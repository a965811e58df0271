package org.zhengtong.rating.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.identity.Scopes;
import org.zhengtong.platform.api.organisation.RegionCode;

/** The {@code where} of a query, with its parameters. Not thread-safe. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Conditions(Scopes.Filter scope) {
        sql.append(scope.sql());
        parameters.addAll(scope.parameters());
    }

    Conditions and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        Collections.addAll(parameters, values);
        return this;
    }

    Conditions and(String condition, Optional<?> value) {
        return value.isPresent() ? and(condition, value.get()) : this;
    }

    Conditions andUnlessEmpty(String condition, String value) {
        return value.isEmpty() ? this : and(condition, value);
    }

    /** Region subtrees are ranges of the codes. */
    Conditions andRegion(String column, String region) {
        if (region.isEmpty()) {
            return this;
        }
        String prefix = new RegionCode(region).prefix();
        int open = region.length() - prefix.length();
        return and(column + " between ? and ?", prefix + "0".repeat(open), prefix + "9".repeat(open));
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
