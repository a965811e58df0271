package org.zhengtong.benchmark;

import java.time.Duration;
import java.util.function.Supplier;

/** The databases we run on. */
enum DatabaseKind {
    DERBY(EmbeddedDerby::new),
    POSTGRESQL(Postgres::new);

    private final Supplier<Database> opener;

    DatabaseKind(Supplier<Database> opener) {
        this.opener = opener;
    }

    Database open() {
        return opener.get();
    }

    /** Derby as the distribution has it: in the process of the container. */
    private static final class EmbeddedDerby implements Database {

        @Override
        public String name() {
            return "Derby";
        }

        @Override
        public String configuration() {
            return "";
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public void close() {}
    }
}
