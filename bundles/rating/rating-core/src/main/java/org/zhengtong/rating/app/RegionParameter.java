package org.zhengtong.rating.app;

import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Guards searches against regions that are none. */
final class RegionParameter {

    private RegionParameter() {}

    /** @throws RefusedException {@code invalid_parameter} */
    static void check(String region) {
        if (!region.isEmpty() && !RegionCode.isValid(region)) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, "region", region, "12 位区划代码");
        }
    }
}
