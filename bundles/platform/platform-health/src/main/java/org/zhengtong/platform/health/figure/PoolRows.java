package org.zhengtong.platform.health.figure;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The connection pool, by what HikariCP tells over JMX ({@code hikari.registerMbeans}). */
@Component(service = FigureSource.class)
public final class PoolRows implements FigureSource {

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    private final Rows connections;
    private final Rows waiting;

    @Activate
    public PoolRows(@Reference PrometheusMeters meters) {
        connections = new Rows(meters.registry(), "zt.pool.connections", "database connections by state");
        waiting = new Rows(meters.registry(), "zt.pool.waiting", "callers that wait for a database connection");
    }

    @Override
    public void refresh() {
        try {
            for (ObjectName pool : beans.queryNames(new ObjectName("com.zaxxer.hikari:type=Pool (*)"), null)) {
                add(pool);
            }
        } catch (MalformedObjectNameException impossible) {
            throw new IllegalStateException(impossible);
        } catch (JMException closing) {
            return; // the pool is being replaced
        }
        connections.show();
        waiting.show();
    }

    private void add(ObjectName pool) throws JMException {
        String name = pool.getKeyProperty("type").replaceAll("^Pool \\((.*)\\)$", "$1");
        connections
                .add(number(pool, "ActiveConnections"), "pool", name, "state", "active")
                .add(number(pool, "IdleConnections"), "pool", name, "state", "idle");
        waiting.add(number(pool, "ThreadsAwaitingConnection"), "pool", name);
    }

    private double number(ObjectName pool, String attribute) throws JMException {
        return ((Number) beans.getAttribute(pool, attribute)).doubleValue();
    }
}
