package org.zhengtong.benchmark.baseline;

import java.util.List;

/** Body of a rating, as department systems send it. */
record BareSubmission(String channel, int level, List<String> tags, String text, boolean anonymous) {

    BareSubmission {
        tags = tags == null ? List.of() : List.copyOf(tags);
        text = text == null ? "" : text;
    }
}
