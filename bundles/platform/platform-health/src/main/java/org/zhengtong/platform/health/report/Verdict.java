package org.zhengtong.platform.health.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.health.check.Texts;

/** Results of checks in the terms of our API. */
final class Verdict {

    private Verdict() {}

    static Level level(Result result) {
        return switch (result.getStatus()) {
            case OK -> Level.OK;
            case WARN -> Level.WARN;
            default -> Level.CRITICAL;
        };
    }

    /** The worst first. */
    static List<String> messages(Result found, boolean timedOut) {
        if (timedOut) {
            return List.of(Texts.of("check.timeout"));
        }
        if (found.getStatus() == Result.Status.HEALTH_CHECK_ERROR) {
            return List.of(Texts.of("check.failed", text(found)));
        }
        return StreamSupport.stream(found.spliterator(), false)
                .filter(entry -> found.isOk() || entry.getStatus() != Result.Status.OK)
                .sorted(Comparator.comparing(ResultLog.Entry::getStatus).reversed())
                .map(ResultLog.Entry::getMessage)
                .toList();
    }

    private static String text(Result failed) {
        return StreamSupport.stream(failed.spliterator(), false)
                .map(ResultLog.Entry::getMessage)
                .reduce((first, second) -> second)
                .orElse("");
    }
}
