package org.zhengtong.platform.api.figure;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Figures of this node, for a monitoring system to collect. Names begin with {@code zt.}, words are separated by dots; tags
 * are pairs of name and value and name sorts of things, never persons, cases or messages: each set of tags is kept forever.
 * The same name and tags give the same meter.
 */
@ProviderType
public interface Meters {

    /** Something that is counted. */
    Counter counter(String name, String help, String... tags);

    /** How long something takes, as a histogram. */
    Timer timer(String name, String help, String... tags);

    /** Something that goes up and down: asked for when figures are collected, so it must answer at once. */
    Registration gauge(String name, String help, DoubleSupplier value, String... tags);

    /** Counts. Thread-safe. */
    @ProviderType
    interface Counter {
        void add(long amount);
    }

    /** Measures times. Thread-safe. */
    @ProviderType
    interface Timer {
        void record(Duration took);
    }

    /** Ends with {@link #close}. */
    @ProviderType
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
