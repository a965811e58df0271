package org.zhengtong.platform.data.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a Liquibase changelog. On PostgreSQL every node first takes an advisory lock, which ends with its connection:
 * a Liquibase lock found after that was left by a node that died, and is removed. Embedded Derby has one node only.
 */
public final class SchemaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);
    private static final long ADVISORY_LOCK = 0x5a48454e47L;

    private final DataSource dataSource;

    public SchemaMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Applies what of the changelog is not applied yet.
     *
     * @param changelog path of the changelog among {@code resources}
     * @throws SQLException if there is no connection to the database
     * @throws LiquibaseException if a change set could not be applied
     */
    public void apply(String changelog, ClassLoader resources) throws SQLException, LiquibaseException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try (Connection connection = dataSource.getConnection()) {
            scoped(() -> update(connection, changelog, resources));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void update(Connection connection, String changelog, ClassLoader resources)
            throws SQLException, LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        boolean shared = database instanceof PostgresDatabase;
        if (shared) {
            call(connection, "select pg_advisory_lock(" + ADVISORY_LOCK + ")");
        }
        try {
            update(new Liquibase(changelog, new ClassLoaderResourceAccessor(resources), database));
        } finally {
            if (shared) {
                connection.rollback();
                call(connection, "select pg_advisory_unlock(" + ADVISORY_LOCK + ")");
            }
        }
    }

    private static void update(Liquibase liquibase) throws LiquibaseException {
        if (liquibase.listLocks().length > 0) {
            LOG.warn("A node died while it changed the schema; its lock is removed");
            liquibase.forceReleaseLocks();
        }
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.update(new Contexts());
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Liquibase's own class loader, nothing on standard output, no statistics sent anywhere. */
    private static void scoped(Migration migration) throws SQLException, LiquibaseException {
        Map<String, Object> values = Map.of(
                Scope.Attr.classLoader.name(),
                Liquibase.class.getClassLoader(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                "liquibase.analytics.enabled",
                false);
        try {
            Scope.child(values, migration::run);
        } catch (SQLException | LiquibaseException | RuntimeException e) {
            throw e;
        } catch (Exception e) { // declared by Liquibase, thrown by nothing above
            throw new IllegalStateException(e);
        }
    }

    /** What runs inside Liquibase's scope. */
    @FunctionalInterface
    private interface Migration {
        void run() throws SQLException, LiquibaseException;
    }
}
