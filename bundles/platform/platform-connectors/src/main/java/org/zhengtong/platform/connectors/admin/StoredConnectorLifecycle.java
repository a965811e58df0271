package org.zhengtong.platform.connectors.admin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.connectors.store.InstallationStore;

/** Connectors as the database wants them. */
@Component
public final class StoredConnectorLifecycle implements ConnectorLifecycle {

    private final InstallationStore installations;
    private final InstallationViews views;
    private final ChangeViews changes;
    private final VersionChanges versions;
    private final RunChanges runs;

    @Activate
    public StoredConnectorLifecycle(
            @Reference InstallationStore installations,
            @Reference InstallationViews views,
            @Reference ChangeViews changes,
            @Reference VersionChanges versions,
            @Reference RunChanges runs) {
        this.installations = installations;
        this.views = views;
        this.changes = changes;
        this.versions = versions;
        this.runs = runs;
    }

    @Override
    public List<Installation> installations() {
        return installations.all().stream().map(views::view).toList();
    }

    @Override
    public Optional<Installation> find(String name) {
        return installations.find(name).map(views::view);
    }

    @Override
    public List<Version> versions(String name) {
        return views.versions(name, installations.find(name));
    }

    @Override
    public Undertaking install(Choice kar, boolean dryRun) {
        return versions.install(kar, dryRun);
    }

    @Override
    public Undertaking upgrade(String name, Choice kar, boolean dryRun) {
        return versions.upgrade(name, kar, dryRun);
    }

    @Override
    public Undertaking rollback(String name, String version, boolean dryRun) {
        return versions.rollback(name, version, dryRun);
    }

    @Override
    public ConnectorChange start(String name) {
        return changes.get(runs.turn(name, true));
    }

    @Override
    public ConnectorChange stop(String name) {
        return changes.get(runs.turn(name, false));
    }

    @Override
    public ConnectorChange uninstall(String name, boolean discardQueue) {
        return changes.get(runs.uninstall(name, discardQueue));
    }

    @Override
    public ConnectorChange change(String id) {
        return changes.get(id);
    }

    @Override
    public Page<ConnectorChange> changes(String connector, PageRequest page) {
        return changes.page(connector, page);
    }

    @Override
    public ConnectorChange await(String changeId, Duration limit) throws InterruptedException {
        return changes.await(changeId, limit);
    }
}
