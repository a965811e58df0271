package org.zhengtong.benchmark;

import java.time.Duration;

/** The database of a city. */
public interface Database extends AutoCloseable {

    String name();

    /** Lines of the configuration of its data source, in place of those of the distribution. */
    String configuration();

    /** Processor time that it used in processes of its own. */
    Duration cpu();

    @Override
    void close();
}
