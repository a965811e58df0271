package org.zhengtong.platform.data.schema;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema of every bundle with the header {@code Zhengtong-Schema} up to date, one after the other, and tells
 * so by a {@link org.zhengtong.platform.api.data.SchemaReady}.
 */
@Component(
        immediate = true,
        service = {})
public final class SchemaExtender implements BundleTrackerCustomizer<Optional<SchemaTask>> {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaExtender.class);

    private final BundleContext context;
    private final SchemaMigration migration;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "zhengtong-schema"));
    private final BundleTracker<Optional<SchemaTask>> tracker;

    @Activate
    public SchemaExtender(
            BundleContext context, @Reference(target = "(osgi.jndi.service.name=zhengtong-pool)") DataSource pool) {
        this.context = context;
        this.migration = new SchemaMigration(pool);
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        this.tracker.open();
    }

    @Deactivate
    public void close() {
        tracker.close();
        worker.shutdownNow();
    }

    @Override
    public Optional<SchemaTask> addingBundle(Bundle bundle, BundleEvent event) {
        Optional<SchemaTask> task =
                headerOf(bundle).map(header -> new SchemaTask(context, bundle, header, migration, worker));
        task.ifPresent(worker::execute);
        return task;
    }

    /** A bundle with a wrong header must not keep the others from their schemas. */
    private static Optional<SchemaHeader> headerOf(Bundle bundle) {
        try {
            return SchemaHeader.of(bundle);
        } catch (IllegalArgumentException e) {
            LOG.error("Bundle {} gets no schema", bundle, e);
            return Optional.empty();
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Optional<SchemaTask> task) {
        // from STARTING to ACTIVE: nothing to do
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Optional<SchemaTask> task) {
        task.ifPresent(SchemaTask::end);
    }
}
