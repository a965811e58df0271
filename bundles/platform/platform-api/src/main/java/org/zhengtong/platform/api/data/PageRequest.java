package org.zhengtong.platform.api.data;

import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to 1,000
 * @param cursor {@code nextCursor} of the part before, or empty for the first
 * @throws RefusedException if the limit is out of range
 */
public record PageRequest(int limit, String cursor) {

    public static final int MAX_LIMIT = 1000;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new RefusedException(CommonRefusal.OUT_OF_RANGE, "limit", 1, MAX_LIMIT);
        }
        cursor = cursor == null ? "" : cursor;
    }
}
