package org.zhengtong.platform.testkit;

/** The databases every store is tested on. */
public enum DatabaseKind {
    /** Derby in memory. */
    DERBY,
    /** A real PostgreSQL server, started once per JVM; every {@link TestDatabase} is a database of its own. */
    POSTGRESQL
}
