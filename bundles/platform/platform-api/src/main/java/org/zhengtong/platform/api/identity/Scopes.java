package org.zhengtong.platform.api.identity;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Applies the scopes of the present caller to data that hang on a region and a department. */
@ProviderType
public interface Scopes {

    /**
     * A condition for a query.
     *
     * @param regionColumn column with the 12-digit region code
     * @param departmentColumn column with the department's credit code
     */
    Filter filter(String regionColumn, String departmentColumn);

    /** Whether the present caller may see data of this region and department. */
    boolean covers(String regionCode, String departmentCode);

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code out_of_scope} */
    void require(String regionCode, String departmentCode);

    /**
     * A condition to stand after {@code where} or {@code and}.
     *
     * @param sql never empty; {@code 1 = 1} when everything is visible
     */
    record Filter(String sql, List<Object> parameters) {
        public Filter {
            parameters = List.copyOf(parameters);
        }
    }
}
