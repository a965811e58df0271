package org.zhengtong.connector.api;

import java.util.List;
import java.util.Objects;

/**
 * A part of the records of a day.
 *
 * @param ids at most 10,000
 * @param nextCursor what to ask with for the part that follows; empty at the end
 */
public record RecordPage(List<String> ids, String nextCursor) {

    public RecordPage {
        ids = List.copyOf(ids);
        Objects.requireNonNull(nextCursor, "nextCursor");
    }
}
