package org.zhengtong.rating.api;

import java.util.Optional;

/** State of a case ({@code proStatus}). */
public enum CaseState {
    PENDING("1"),
    HANDLING("2"),
    FINISHED("3");

    private final String number;

    CaseState(String number) {
        this.number = number;
    }

    /** The number of the province. */
    public String number() {
        return number;
    }

    /** The state of that name, if there is one. */
    public static Optional<CaseState> of(String name) {
        return Codes.find(CaseState.class, name);
    }
}
