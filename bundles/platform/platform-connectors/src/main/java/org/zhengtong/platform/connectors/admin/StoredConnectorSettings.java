package org.zhengtong.platform.connectors.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.rollout.Kars;
import org.zhengtong.platform.connectors.settings.SettingAttribute;
import org.zhengtong.platform.connectors.settings.SettingsSchema;
import org.zhengtong.platform.connectors.settings.SettingsVault;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;
import org.zhengtong.platform.connectors.store.SettingsStore;
import org.zhengtong.platform.connectors.store.SettingsStore.SettingsRow;

/** The settings in the database. */
@Component
public final class StoredConnectorSettings implements ConnectorSettings {

    private static final int MAX_REASON = 500;

    private final InstallationStore installations;
    private final SettingsStore store;
    private final SettingsVault vault;
    private final Kars kars;
    private final SettingsChanges changes;

    @Activate
    public StoredConnectorSettings(
            @Reference InstallationStore installations,
            @Reference SettingsStore store,
            @Reference SettingsVault vault,
            @Reference Kars kars,
            @Reference SettingsChanges changes) {
        this.installations = installations;
        this.store = store;
        this.vault = vault;
        this.kars = kars;
        this.changes = changes;
    }

    @Override
    public Settings get(String connector) {
        InstallationRow present = installed(connector);
        int version = present.target().settings();
        Map<String, String> values = clear(connector, version);
        return new Settings(
                connector,
                version,
                schema(present)
                        .map(schema -> SettingsView.settings(schema, values))
                        .orElseGet(List::of));
    }

    private InstallationRow installed(String connector) {
        return installations
                .find(connector)
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", connector));
    }

    private Optional<SettingsSchema> schema(InstallationRow present) {
        return kars.schema(present.target().digest());
    }

    private SettingsSchema settable(InstallationRow present) {
        ChangeBegin.checkIdle(present);
        return schema(present)
                .orElseThrow(() -> new RefusedException(ConnectorRefusal.SETTINGS_NONE, "", present.name()));
    }

    private Map<String, String> clear(String connector, int version) {
        return vault.opened(connector, vault.sealed(connector, version));
    }

    @Override
    public Applied set(String connector, NewSettings settings, boolean dryRun) {
        InstallationRow present = installed(connector);
        SettingsSchema schema = settable(present);
        check(schema, settings);
        Map<String, String> next =
                new HashMap<>(clear(connector, present.target().settings()));
        settings.values().forEach((key, value) -> {
            if (!isUntouchedSecret(schema, key, value)) {
                next.put(key, value);
            }
        });
        next.keySet().removeAll(settings.unset());
        return changes.apply(present, schema, next, settings.reason(), dryRun);
    }

    private static void check(SettingsSchema schema, NewSettings settings) {
        Refusals refusals = new Refusals().optional("reason", settings.reason(), MAX_REASON);
        settings.values().keySet().stream()
                .filter(key -> schema.find(key).isEmpty())
                .forEach(key -> refusals.add(ConnectorRefusal.SETTING_UNKNOWN, key, key));
        settings.unset().stream()
                .filter(key -> schema.find(key).isEmpty())
                .forEach(key -> refusals.add(ConnectorRefusal.SETTING_UNKNOWN, key, key));
        refusals.throwIfAny();
    }

    /** Whoever sends back what was shown does not mean to set six stars. */
    private static boolean isUntouchedSecret(SettingsSchema schema, String key, String value) {
        return value.equals(HIDDEN)
                && schema.find(key).filter(SettingAttribute::isSecret).isPresent();
    }

    @Override
    public Applied restore(String connector, int version, String reason, boolean dryRun) {
        InstallationRow present = installed(connector);
        SettingsSchema schema = settable(present);
        new Refusals().optional("reason", reason, MAX_REASON).throwIfAny();
        return changes.apply(present, schema, clear(connector, known(connector, version)), reason, dryRun);
    }

    private int known(String connector, int version) {
        if (version != 0 && store.find(connector, version).isEmpty()) {
            throw new RefusedException(ConnectorRefusal.SETTINGS_VERSION_UNKNOWN, "version", version);
        }
        return version;
    }

    @Override
    public Page<SettingsVersion> history(String connector, PageRequest page) {
        installed(connector);
        return Page.of(store.history(connector, page), page.limit(), row -> String.valueOf(row.version()))
                .map(StoredConnectorSettings::view);
    }

    private static SettingsVersion view(SettingsRow row) {
        List<String> keys =
                row.keys().isEmpty() ? List.of() : List.of(row.keys().split(","));
        return new SettingsVersion(row.version(), row.caller(), row.reason(), row.createdAt(), keys);
    }

    @Override
    public List<Difference> diff(String connector, int from, int to) {
        installed(connector);
        Map<String, String> before = vault.sealed(connector, known(connector, from));
        Map<String, String> after = vault.sealed(connector, known(connector, to));
        return SettingsView.differences(
                vault.opened(connector, before),
                vault.opened(connector, after),
                key -> vault.isSealed(before.getOrDefault(key, "")) || vault.isSealed(after.getOrDefault(key, "")));
    }
}
