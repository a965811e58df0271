package org.zhengtong.platform.connectors.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.ConnectorSettings.Applied;
import org.zhengtong.platform.api.connector.ConnectorSettings.Difference;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.settings.SettingAttribute;
import org.zhengtong.platform.connectors.settings.SettingsSchema;
import org.zhengtong.platform.connectors.settings.SettingsVault;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.SettingsStore;

/** Makes a new version of a connector's settings, after everybody who knows about them had a say. */
@Component(service = SettingsChanges.class)
public final class SettingsChanges {

    private final SettingsStore store;
    private final SettingsVault vault;
    private final SettingsWriter writer;
    private final LocalConnectors local;
    private final SettingsRollout rollout;

    @Activate
    public SettingsChanges(
            @Reference SettingsStore store,
            @Reference SettingsVault vault,
            @Reference SettingsWriter writer,
            @Reference LocalConnectors local,
            @Reference SettingsRollout rollout) {
        this.store = store;
        this.vault = vault;
        this.writer = writer;
        this.local = local;
        this.rollout = rollout;
    }

    /** @param next all values that are to be set, in clear */
    Applied apply(
            InstallationRow present, SettingsSchema schema, Map<String, String> next, String reason, boolean dryRun) {
        int version = present.target().settings();
        Map<String, String> sealedBefore = vault.sealed(present.name(), version);
        Map<String, String> before = vault.opened(present.name(), sealedBefore);
        List<Difference> differences = SettingsView.differences(before, next, key -> isSecret(schema, key));
        if (differences.isEmpty()) {
            return new Applied(version, differences, Optional.empty());
        }
        check(present.name(), schema, next);
        if (dryRun) {
            return new Applied(version, differences, Optional.empty());
        }
        Map<String, String> sealed = writer.sealed(present.name(), schema, next);
        // what did not change stays as it was sealed
        sealed.replaceAll((key, value) -> next.get(key).equals(before.get(key)) ? sealedBefore.get(key) : value);
        return begin(present, sealed, differences, reason);
    }

    private static boolean isSecret(SettingsSchema schema, String key) {
        return schema.find(key).filter(SettingAttribute::isSecret).isPresent();
    }

    private void check(String connector, SettingsSchema schema, Map<String, String> next) {
        Refusals refusals = new Refusals();
        schema.faults(next).forEach((key, fault) -> refusals.add(ConnectorRefusal.SETTING_INVALID, key, fault));
        refusals.throwIfAny();
        objections(connector, schema.typed(next))
                .forEach((key, fault) -> refusals.add(ConnectorRefusal.SETTING_INVALID, key, fault));
        refusals.throwIfAny();
    }

    /** What the connector itself has against the values, if it is at work here. */
    private Map<String, String> objections(String connector, Map<String, Object> typed) {
        try {
            return local.objections(connector, typed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(ConnectorRefusal.SETTING_INVALID, "", e.getMessage());
        }
    }

    private Applied begin(
            InstallationRow present, Map<String, String> sealed, List<Difference> differences, String reason) {
        int version = store.newest(present.name()) + 1;
        List<String> keys = differences.stream().map(Difference::key).toList();
        ChangeRow change = rollout.change(present, version).begun(Probing.TOLD);
        Map<String, String> facts = new HashMap<>();
        facts.put("settings", String.valueOf(version));
        facts.put("keys", String.join(",", keys));
        return new Applied(
                version,
                differences,
                Optional.of(rollout.begin(
                        present, change, facts, () -> writer.write(present.name(), version, sealed, keys, reason))));
    }
}
