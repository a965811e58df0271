package org.zhengtong.platform.exchange.testing;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengtong.platform.api.exchange.NewMessage;

/** Messages with names. */
public final class Fixtures {

    public static final String FINISHED = "case.finished";
    public static final Instant MORNING = Instant.parse("2026-02-16T01:00:00Z");

    private Fixtures() {}

    public static NewMessage finished(String caseNo) {
        return NewMessage.of(FINISHED, caseNo, "{\"case\":{\"caseNo\":\"" + caseNo + "\"}}", MORNING, "rating-core");
    }

    public static NewMessage submitted(String caseNo) {
        return NewMessage.of("rating.submitted", caseNo, "{\"rating\":{}}", MORNING, "rating-core");
    }

    /** @return messages of {@code keys} cases in turn: the n-th has the payload {@code {"n":n}} */
    public static List<NewMessage> numbered(int count, int keys) {
        return IntStream.range(0, count)
                .mapToObj(n -> NewMessage.of(FINISHED, "case-" + n % keys, "{\"n\":" + n + "}", MORNING, "rating-core"))
                .toList();
    }
}
