package org.zhengtong.platform.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.data.BoundConnections;
import org.zhengtong.platform.data.BoundDataSource;
import org.zhengtong.platform.data.JdbcTransactions;
import org.zhengtong.platform.data.schema.SchemaMigration;

/** A database of its own for one test class, with the platform's transactions on it. */
public final class TestDatabase implements AutoCloseable {

    /** Kept, for a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    private final DatabaseKind kind;
    private final DatabaseServer server;
    private final String url;
    private final HikariDataSource pool;
    private final Transactions transactions;
    private final DataSource bound;
    private final Set<String> applied = new HashSet<>();
    private final Map<String, EntityManagerFactory> units = new HashMap<>();

    private TestDatabase(DatabaseKind kind) {
        this.kind = kind;
        this.server = DatabaseServer.of(kind);
        this.url = server.create();
        this.pool = new HikariDataSource(poolOf(url));
        BoundConnections connections = new BoundConnections(pool);
        this.transactions = new JdbcTransactions(connections);
        this.bound = new BoundDataSource(connections);
    }

    private static HikariConfig poolOf(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(20);
        return config;
    }

    /** A new, empty database. */
    public static TestDatabase open(DatabaseKind kind) {
        return new TestDatabase(kind);
    }

    public DatabaseKind kind() {
        return kind;
    }

    /** Applies a changelog of the class path, for instance {@code db/rating.xml}; only once. */
    public TestDatabase apply(String changelog) {
        if (!applied.add(changelog)) {
            return this;
        }
        try {
            new SchemaMigration(pool).apply(changelog, TestDatabase.class.getClassLoader());
            return this;
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("changelog " + changelog + " could not be applied", e);
        }
    }

    /** Deletes the rows of every table, for tests that begin with an empty one. */
    public TestDatabase clear() {
        try (Connection connection = pool.getConnection()) {
            delete(connection, new ArrayDeque<>(tables(connection)));
            return this;
        } catch (SQLException e) {
            throw new DataException("tables could not be cleared", e.getSQLState(), e);
        }
    }

    /** A table that is still referred to waits until the others are empty. */
    private static void delete(Connection connection, Deque<String> tables) throws SQLException {
        int refused = 0;
        while (!tables.isEmpty() && refused <= tables.size()) {
            String table = tables.remove();
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("delete from " + table);
                refused = 0;
            } catch (SQLException e) {
                if (!e.getSQLState().startsWith("23")) {
                    throw e;
                }
                tables.add(table);
                refused++;
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        List<String> tables = new ArrayList<>();
        try (ResultSet found = metaData.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> table.toLowerCase(Locale.ROOT).startsWith("databasechangelog"));
        return tables;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** What stores wait for in the container. */
    public SchemaReady ready() {
        return new SchemaReady() {};
    }

    /** The pool, for a look past the transactions. */
    public DataSource dataSource() {
        return pool;
    }

    /** The persistence unit of that name in {@code META-INF/persistence.xml} of the class path, on this database. */
    public EntityManagerFactory unit(String name) {
        return units.computeIfAbsent(name, this::createUnit);
    }

    private EntityManagerFactory createUnit(String name) {
        Map<String, Object> properties = Map.of(
                "javax.persistence.nonJtaDataSource",
                bound,
                "eclipselink.session-name",
                name + "-" + UUID.randomUUID(),
                "eclipselink.weaving",
                "false",
                "eclipselink.logging.level",
                "WARNING");
        return Persistence.createEntityManagerFactory(name, properties);
    }

    @Override
    public void close() {
        units.values().forEach(EntityManagerFactory::close);
        pool.close();
        server.drop(url);
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
