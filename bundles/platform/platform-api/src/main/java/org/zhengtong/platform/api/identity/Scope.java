package org.zhengtong.platform.api.identity;

import java.util.Objects;

/**
 * A region subtree, and within it a department subtree.
 *
 * @param regionCode 12-digit code of the root region
 * @param departmentCode credit code of the root department, or empty for every department of the region
 */
public record Scope(String regionCode, String departmentCode) {

    /** The whole tree: {@code 000000000000} is above every region. */
    public static final Scope EVERYWHERE = new Scope("000000000000", "");

    public Scope {
        Objects.requireNonNull(regionCode, "regionCode");
        Objects.requireNonNull(departmentCode, "departmentCode");
    }

    public boolean isEverywhere() {
        return equals(EVERYWHERE);
    }
}
