package org.zhengtong.rating.api;

import java.util.Optional;

/** Where a rating comes from (GR-056). */
public enum Origin {
    /** A person, by one of the channels. */
    CHANNEL,
    /** The platform, because nobody rated in time. */
    DEFAULT,
    /** A person, adding to the first or the default rating. */
    FOLLOW_UP;

    /** The origin of that name, if there is one. */
    public static Optional<Origin> of(String name) {
        return Codes.find(Origin.class, name);
    }
}
