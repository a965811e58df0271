package org.zhengtong.simulator.province.api;

import java.util.concurrent.atomic.AtomicInteger;

/** Serial numbers that make receipts of one second differ. */
final class Receipts {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Receipts() {}

    /** Six digits. */
    static String next() {
        return "%06d".formatted(Math.floorMod(SERIAL.incrementAndGet(), 1_000_000));
    }
}
