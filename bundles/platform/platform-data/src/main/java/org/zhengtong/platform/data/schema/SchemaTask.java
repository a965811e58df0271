package org.zhengtong.platform.data.schema;

import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import liquibase.exception.LiquibaseException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.data.SchemaReady;

/** The schema of one bundle: brought up to date, tried again while that fails, and announced until the bundle stops. */
final class SchemaTask implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaTask.class);
    private static final long RETRY_SECONDS = 10;

    private final BundleContext context;
    private final Bundle bundle;
    private final SchemaHeader header;
    private final SchemaMigration migration;
    private final ScheduledExecutorService worker;
    private Optional<ServiceRegistration<SchemaReady>> registration = Optional.empty();
    private Optional<ScheduledFuture<?>> retry = Optional.empty();
    private boolean ended;

    SchemaTask(
            BundleContext context,
            Bundle bundle,
            SchemaHeader header,
            SchemaMigration migration,
            ScheduledExecutorService worker) {
        this.context = context;
        this.bundle = bundle;
        this.header = header;
        this.migration = migration;
        this.worker = worker;
    }

    @Override
    public void run() {
        if (isEnded()) {
            return;
        }
        try {
            migration.apply(header.changelog(), bundle.adapt(BundleWiring.class).getClassLoader());
            announce();
        } catch (SQLException | LiquibaseException | RuntimeException e) { // the worker's outermost loop
            LOG.error(
                    "Schema {} could not be brought up to date; next attempt in {} s", header.name(), RETRY_SECONDS, e);
            retryLater();
        } catch (LinkageError e) { // Liquibase meets optional packages that are not there
            LOG.error("Schema {} cannot be brought up to date", header.name(), e);
        }
    }

    private synchronized void retryLater() {
        if (!ended) {
            retry = Optional.of(worker.schedule(this, RETRY_SECONDS, TimeUnit.SECONDS));
        }
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private synchronized void announce() {
        if (ended) {
            return;
        }
        Dictionary<String, Object> properties = FrameworkUtil.asDictionary(Map.of(SchemaReady.SCHEMA, header.name()));
        registration = Optional.of(context.registerService(SchemaReady.class, new SchemaReady() {}, properties));
        LOG.info("Schema {} is up to date", header.name());
    }

    synchronized void end() {
        ended = true;
        retry.ifPresent(planned -> planned.cancel(false));
        registration.ifPresent(ServiceRegistration::unregister);
    }
}
