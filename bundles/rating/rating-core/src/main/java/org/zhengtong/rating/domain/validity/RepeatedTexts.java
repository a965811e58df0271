package org.zhengtong.rating.domain.validity;

import java.time.Instant;

/** Knows which texts were left by whom. */
@FunctionalInterface
public interface RepeatedTexts {

    /** Whether the rater of that digest left exactly this text at {@code since} or later. */
    boolean wasLeft(String raterDigest, String text, Instant since);
}
