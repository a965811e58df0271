package org.zhengtong.cli.runtime;

import java.time.Duration;

/** Waiting between two looks at something. */
@FunctionalInterface
public interface Pause {

    /** Really waits. */
    Pause REAL = duration -> Thread.sleep(duration.toMillis());

    void of(Duration duration) throws InterruptedException;
}
