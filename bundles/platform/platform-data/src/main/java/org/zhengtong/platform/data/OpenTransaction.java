package org.zhengtong.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction: a connection, the entity managers that joined it, and what is to follow. Stays on its thread. */
final class OpenTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTransaction.class);

    private final Connection connection;
    private final Connection shared;
    private final IdentityHashMap<EntityManagerFactory, EntityManager> byUnit = new IdentityHashMap<>();
    private final List<EntityManager> entityManagers = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Throwable> innerFailures = new ArrayList<>();
    private final PostponedStatements postponed = new PostponedStatements();

    private OpenTransaction(Connection connection) {
        this.connection = connection;
        this.shared = SharedConnection.of(connection);
    }

    static OpenTransaction begin(DataSource pool) throws SQLException {
        Connection connection = pool.getConnection();
        try {
            connection.setAutoCommit(false);
            return new OpenTransaction(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** The connection for others, who cannot end the transaction by it. */
    Connection shared() {
        return shared;
    }

    /** What was put off is there before the entity manager looks. */
    EntityManager entityManager(EntityManagerFactory unit) {
        postponed.runOn(connection);
        return byUnit.computeIfAbsent(unit, this::join);
    }

    private EntityManager join(EntityManagerFactory unit) {
        EntityManager entityManager = unit.createEntityManager();
        entityManagers.add(entityManager);
        entityManager.getTransaction().begin();
        return entityManager;
    }

    /** Sends pending JPA changes to the database, in the order in which the units joined, and what was put off. */
    void flush() {
        flushEntities();
        postponed.runOn(connection);
    }

    private void flushEntities() {
        try {
            entityManagers.forEach(EntityManager::flush);
        } catch (RuntimeException e) { // EclipseLink throws its own beside those of JPA
            throw Failures.translate(e);
        }
    }

    void postpone(String sql, Object... parameters) {
        if (postponed.isFull()) {
            flush();
        }
        postponed.add(sql, parameters);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Something inside failed: even if that is caught further out, half of a work is never committed. */
    void failedInside(Throwable failure) {
        innerFailures.add(failure);
    }

    void commit() {
        if (!innerFailures.isEmpty()) {
            throw new IllegalStateException("an inner failure rolled the transaction back", innerFailures.get(0));
        }
        flushEntities();
        entityManagers.forEach(entityManager -> entityManager.getTransaction().commit());
        postponed.commitOn(connection);
    }

    /** Never throws, so that the first failure is the one that is seen. */
    void rollback(Throwable reason) {
        for (EntityManager entityManager : entityManagers) {
            quietly(() -> rollback(entityManager), reason);
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void rollback(EntityManager entityManager) {
        if (entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().rollback();
        }
    }

    private static void quietly(Runnable action, Throwable reason) {
        try {
            action.run();
        } catch (RuntimeException e) { // the reason counts, whatever comes after it
            reason.addSuppressed(e);
        }
    }

    /** Gives the connection back to its pool, whatever state it is in. */
    void close() {
        try (connection) {
            entityManagers.forEach(EntityManager::close);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.warn("A connection went back to the pool with an error, state {}", e.getSQLState());
        }
    }

    /** The transaction is over and stands: an action that fails cannot undo it, and is logged. */
    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) { // actions are independent of each other, whatever they throw
                LOG.error("An action after commit failed", e);
            }
        }
    }
}
