package org.zhengtong.connector.api;

import java.util.Set;

/**
 * The records at the external system that come from one message.
 *
 * @param brought those that arrive with this message and with no other; when one is missing, the message is sent again
 * @param along those that the message makes sure of and that may have been there before
 */
public record RecordIds(Set<String> brought, Set<String> along) {

    /** Nothing to compare. */
    public static final RecordIds NONE = new RecordIds(Set.of(), Set.of());

    public RecordIds {
        brought = Set.copyOf(brought);
        along = Set.copyOf(along);
    }
}
