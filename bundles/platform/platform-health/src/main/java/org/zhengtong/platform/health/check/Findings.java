package org.zhengtong.platform.health.check;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.Result;

/** What a check finds, in the words of {@link Texts}. */
final class Findings {

    private final FormattingResultLog log = new FormattingResultLog();

    Findings ok(String key, Object... arguments) {
        log.info("{}", Texts.of(key, arguments));
        return this;
    }

    Findings warn(String key, Object... arguments) {
        log.warn("{}", Texts.of(key, arguments));
        return this;
    }

    Findings critical(String key, Object... arguments) {
        log.critical("{}", Texts.of(key, arguments));
        return this;
    }

    Result result() {
        return new Result(log);
    }
}
