package org.zhengtong.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the transaction of each thread, and takes connections out of the pool. */
@Component(service = BoundConnections.class)
public final class BoundConnections {

    private final DataSource pool;

    @SuppressWarnings("ThreadLocalUsage") // one per data source, and emptied at the end of each transaction
    private final ThreadLocal<OpenTransaction> current = new ThreadLocal<>();

    @Activate
    public BoundConnections(@Reference(target = "(osgi.jndi.service.name=zhengtong-pool)") DataSource pool) {
        this.pool = pool;
    }

    Optional<OpenTransaction> current() {
        return Optional.ofNullable(current.get());
    }

    /** The connection of this thread's transaction, or one out of the pool. To be closed either way. */
    Connection connection() throws SQLException {
        OpenTransaction open = current.get();
        return open == null ? pool.getConnection() : open.shared();
    }

    OpenTransaction begin() {
        try {
            OpenTransaction opened = OpenTransaction.begin(pool);
            current.set(opened);
            return opened;
        } catch (SQLException e) {
            throw Failures.of("no connection to the database", e);
        }
    }

    void end(OpenTransaction transaction) {
        current.remove();
        transaction.close();
    }

    DataSource pool() {
        return pool;
    }
}
