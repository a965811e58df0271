package org.zhengtong.platform.connectors.admin;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.exchange.Connectors;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.Target;

/** Starts, stops and removes connectors. */
@Component(service = RunChanges.class)
public final class RunChanges {

    private final InstallationStore installations;
    private final InstallationViews views;
    private final ChangeBegin begin;
    private final LocalConnectors local;
    private final Connectors connectors;

    @Activate
    public RunChanges(
            @Reference InstallationStore installations,
            @Reference InstallationViews views,
            @Reference ChangeBegin begin,
            @Reference LocalConnectors local,
            @Reference Connectors connectors) {
        this.installations = installations;
        this.views = views;
        this.begin = begin;
        this.local = local;
        this.connectors = connectors;
    }

    /** @return id of the change */
    String turn(String name, boolean started) {
        InstallationRow present =
                installations.find(name).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", name));
        ChangeBegin.checkIdle(present);
        String version = views.version(present.target().digest());
        ChangeDraft draft = new ChangeDraft(
                name,
                started ? Kind.START : Kind.STOP,
                present.target(),
                version,
                present.target().withStarted(started),
                version);
        ChangeRow change = draft.begun(Probing.TOLD);
        begin.next(present, change, Map.of(), () -> {});
        return change.id();
    }

    /** @return id of the change */
    String uninstall(String name, boolean discardQueue) {
        Optional<InstallationRow> installed = installations.find(name);
        return installed.isPresent() ? remove(installed.get(), discardQueue) : forget(name, discardQueue);
    }

    private String remove(InstallationRow present, boolean discardQueue) {
        ChangeBegin.checkIdle(present);
        String version = views.version(present.target().digest());
        ChangeRow change = new ChangeDraft(present.name(), Kind.UNINSTALL, present.target(), version, Target.NONE, "")
                .begun(Probing.NONE, discardQueue);
        begin.next(present, change, Map.of("discardQueue", String.valueOf(discardQueue)), () -> {});
        return change.id();
    }

    /** A connector of which nothing is left but its name. */
    private String forget(String name, boolean discardQueue) {
        connectors.get(name);
        if (local.find(name).isPresent()) {
            throw new RefusedException(ConnectorRefusal.CONNECTOR_NOT_FROM_KAR, "", name);
        }
        ChangeRow change = new ChangeDraft(name, Kind.UNINSTALL, Target.NONE, "", Target.NONE, "")
                .begun(Probing.NONE, discardQueue);
        begin.nothingToDo(change, () -> local.forget(name, discardQueue));
        return change.id();
    }
}
