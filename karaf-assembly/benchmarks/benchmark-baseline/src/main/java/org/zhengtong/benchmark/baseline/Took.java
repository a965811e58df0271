package org.zhengtong.benchmark.baseline;

import java.time.Duration;

/** How long it took. */
record Took(long millis) {

    static Took since(long nanoTime) {
        return new Took(Duration.ofNanos(System.nanoTime() - nanoTime).toMillis());
    }
}
