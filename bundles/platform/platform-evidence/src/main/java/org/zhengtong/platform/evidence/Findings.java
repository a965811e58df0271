package org.zhengtong.platform.evidence;

import java.util.ArrayList;
import java.util.List;

/** What was found, the first thousand of it. */
final class Findings {

    private static final int KEPT = 1000;

    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Finding.Kind kind, long first, long last, long line) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(kind, first, last, line));
        }
    }

    long count() {
        return count;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }
}
