package org.zhengtong.platform.api.data;

import java.util.regex.Pattern;
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

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new RefusedException(CommonRefusal.OUT_OF_RANGE, "limit", 1, MAX_LIMIT);
        }
        cursor = cursor == null ? "" : cursor;
    }

    /**
     * The cursor of a list in the order of ids.
     *
     * @throws RefusedException if it is none
     */
    public String idCursor() {
        if (!cursor.isEmpty() && !ID.matcher(cursor).matches()) {
            throw new RefusedException(CommonRefusal.INVALID_PARAMETER, "cursor", cursor, "上一页返回的 nextCursor");
        }
        return cursor;
    }
}
