package org.zhengtong.rating.api;

import java.util.Optional;

/** Outcome of the validity judgement (GR-065). */
public enum Validity {
    /** Counts, and is reported. */
    VALID,
    /** Is kept with the reason; neither counts nor is reported. */
    INVALID;

    /** The validity of that name, if there is one. */
    public static Optional<Validity> of(String name) {
        return Codes.find(Validity.class, name);
    }
}
