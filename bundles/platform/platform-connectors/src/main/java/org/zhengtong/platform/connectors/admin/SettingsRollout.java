package org.zhengtong.platform.connectors.admin;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorChange;
import org.zhengtong.platform.api.connector.ConnectorChange.Kind;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.InstallationRow;

/** Brings a version of settings on its way to the nodes. */
@Component(service = SettingsRollout.class)
public final class SettingsRollout {

    private final InstallationViews views;
    private final ChangeBegin begin;
    private final ChangeViews changes;

    @Activate
    public SettingsRollout(
            @Reference InstallationViews views, @Reference ChangeBegin begin, @Reference ChangeViews changes) {
        this.views = views;
        this.begin = begin;
        this.changes = changes;
    }

    ChangeDraft change(InstallationRow present, int version) {
        String bundles = views.version(present.target().digest());
        return new ChangeDraft(
                present.name(),
                Kind.CONFIGURE,
                present.target(),
                bundles,
                present.target().withSettings(version),
                bundles);
    }

    ConnectorChange begin(InstallationRow present, ChangeRow change, Map<String, String> facts, Runnable more) {
        begin.next(present, change, facts, more);
        return changes.get(change.id());
    }
}
