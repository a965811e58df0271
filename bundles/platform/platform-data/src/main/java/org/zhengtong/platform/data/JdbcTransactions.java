package org.zhengtong.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Sql;
import org.zhengtong.platform.api.data.Transactions;

/** Transactions that are local to the one data source: a connection bound to the thread. */
@Component
public final class JdbcTransactions implements Transactions {

    private static final int RETRIES = 3;
    private static final long PAUSE_NANOS = 20_000_000;

    private final BoundConnections connections;
    private volatile Optional<Dialect> dialect = Optional.empty();

    @Activate
    public JdbcTransactions(@Reference BoundConnections connections) {
        this.connections = connections;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        Optional<OpenTransaction> open = connections.current();
        return open.isPresent() ? joined(open.get(), work) : retrying(work);
    }

    private static <T> T joined(OpenTransaction open, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) { // whatever it was, the outermost must not commit
            open.failedInside(e);
            throw e;
        }
    }

    private <T> T retrying(Supplier<T> work) {
        for (int failures = 0; failures < RETRIES; failures++) {
            try {
                return once(work);
            } catch (RuntimeException e) { // only those that the database marks as worth a repeat are kept back
                if (!Failures.isTransient(e)) {
                    throw e;
                }
                pause(failures);
            }
        }
        return once(work);
    }

    /** Two victims of one deadlock should not meet again. */
    private static void pause(int failures) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << failures));
    }

    private <T> T once(Supplier<T> work) {
        OpenTransaction opened = connections.begin();
        T result = committed(opened, work);
        opened.runAfterCommit();
        return result;
    }

    private <T> T committed(OpenTransaction opened, Supplier<T> work) {
        try {
            T result = work.get();
            opened.commit();
            return result;
        } catch (RuntimeException e) { // any failure rolls back
            opened.rollback(e);
            throw Failures.translate(e);
        } catch (Error e) {
            opened.rollback(e);
            throw e;
        } finally {
            connections.end(opened);
        }
    }

    @Override
    public boolean isActive() {
        return connections.current().isPresent();
    }

    @Override
    public void afterCommit(Runnable action) {
        present().afterCommit(action);
    }

    @Override
    public Sql sql() {
        return new JdbcSql(present());
    }

    @Override
    public EntityManager entityManager(EntityManagerFactory unit) {
        return present().entityManager(unit);
    }

    @Override
    public Dialect dialect() {
        if (dialect.isEmpty()) {
            dialect = Optional.of(detect());
        }
        return dialect.get();
    }

    private Dialect detect() {
        try (Connection connection = connections.connection()) {
            return Dialects.of(connection);
        } catch (SQLException e) {
            throw Failures.of("no connection to the database", e);
        }
    }

    private OpenTransaction present() {
        return connections.current().orElseThrow(() -> new IllegalStateException("not within a transaction"));
    }
}
