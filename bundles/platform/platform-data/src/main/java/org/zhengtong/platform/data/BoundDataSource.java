package org.zhengtong.platform.data;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The data source of persistence units: within a transaction it hands out that transaction's connection, else a plain
 * one, which EclipseLink needs when it starts.
 */
@Component(service = DataSource.class, property = "osgi.jndi.service.name=zhengtong")
public final class BoundDataSource implements DataSource {

    private final BoundConnections connections;

    @Activate
    public BoundDataSource(@Reference BoundConnections connections) {
        this.connections = connections;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connections.connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is the pool's");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return connections.pool().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        connections.pool().setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return connections.pool().getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        connections.pool().setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return connections.pool().getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : connections.pool().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || connections.pool().isWrapperFor(type);
    }
}
