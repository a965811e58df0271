package org.zhengtong.platform.organisation;

import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * Whether the caller may change the organisation at a place. The {@code Scopes} service cannot be asked: it needs the
 * departments, which need this.
 */
final class EditGuard {

    private EditGuard() {}

    /** @param path path of the department that is to be changed */
    static void require(String regionCode, String path) {
        Caller caller = Callers.current();
        if (caller.scopes().stream().noneMatch(scope -> covers(scope, regionCode, path))) {
            throw new RefusedException(CommonRefusal.OUT_OF_SCOPE, "");
        }
    }

    private static boolean covers(Scope scope, String regionCode, String path) {
        return new RegionCode(scope.regionCode()).covers(new RegionCode(regionCode))
                && (scope.departmentCode().isEmpty() || path.contains(scope.departmentCode() + "/"));
    }
}
