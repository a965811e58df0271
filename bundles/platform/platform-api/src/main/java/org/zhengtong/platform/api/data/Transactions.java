package org.zhengtong.platform.api.data;

import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The transactions of the one data source. JPA, plain SQL, the outbox and the audit log of one transaction use one
 * connection and are committed together, or not at all. The broker is never part of it.
 */
@ProviderType
public interface Transactions {

    /**
     * Runs {@code work} in the present transaction of this thread, or in a new one that is committed afterwards. Any
     * exception rolls back. A new transaction that the database broke off as a deadlock's victim is run again, up to
     * three times: work must have no effect outside the database.
     */
    <T> T required(Supplier<T> work);

    /** {@link #required(Supplier)} without a result. */
    default void run(Runnable work) {
        required(() -> {
            work.run();
            return null;
        });
    }

    /** Whether this thread is in a transaction: whoever tries again after a conflict must leave that to the outermost then. */
    boolean isActive();

    /** Runs {@code action} after this transaction was committed, never when it is rolled back. Only within a transaction. */
    void afterCommit(Runnable action);

    /** Plain SQL on the connection of the present transaction. Only within a transaction. Flushes JPA changes first. */
    Sql sql();

    /** The entity manager of {@code unit} in the present transaction; flushed before the commit and closed after. Only within a transaction. */
    EntityManager entityManager(EntityManagerFactory unit);

    /** Which SQL the database speaks, where the two differ. */
    Dialect dialect();

    /** The databases we run on. */
    enum Dialect {
        DERBY,
        POSTGRESQL
    }
}
