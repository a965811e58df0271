package org.zhengtong.rating.api;

import java.util.Optional;

/** Whether a case is handled online or at a window (GR-053, {@code proChannel}). */
public enum CaseMode {
    ONLINE,
    OFFLINE;

    /** The mode of that name, if there is one. */
    public static Optional<CaseMode> of(String name) {
        return Codes.find(CaseMode.class, name);
    }
}
