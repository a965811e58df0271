package org.zhengtong.rating.api;

import java.util.Optional;

/** Kinds of things that can be rated (评价对象, GR-019). */
public enum ObjectType {
    HALL,
    SITE,
    WINDOW,
    SYSTEM,
    HOTLINE,
    MOBILE,
    SELF_SERVICE,
    /** A department; its code is the credit code. */
    ORG,
    /** A member of staff; the code is the department's, a hyphen and the staff number. */
    STAFF;

    /** Whether such objects are kept by the platform's organisation, not here. */
    public boolean isOrganisation() {
        return this == ORG || this == STAFF;
    }

    /** The type of that name, if there is one. */
    public static Optional<ObjectType> of(String name) {
        return Codes.find(ObjectType.class, name);
    }
}
