package org.zhengtong.rating.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Values of an {@code in (…)}. The last value is repeated up to one of a few lengths, so that the database sees few
 * different statements, and keeps their plans.
 */
final class InList {

    private static final int THOUSAND = 1000;

    private final List<Object> values;

    private InList(List<Object> values) {
        this.values = values;
    }

    /** @param values at least one */
    static InList of(Collection<String> values) {
        List<Object> padded = new ArrayList<>(values);
        Object last = padded.get(padded.size() - 1);
        padded.addAll(Collections.nCopies(length(padded.size()) - padded.size(), last));
        return new InList(padded);
    }

    private static int length(int size) {
        int length = 1;
        while (length < size && length < THOUSAND) {
            length *= 10;
        }
        return length >= size ? length : (size + THOUSAND - 1) / THOUSAND * THOUSAND;
    }

    /** The question marks. */
    String marks() {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    List<Object> values() {
        return values;
    }

    Object[] parameters() {
        return values.toArray();
    }
}
