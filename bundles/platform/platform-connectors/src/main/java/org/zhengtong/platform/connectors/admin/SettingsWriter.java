package org.zhengtong.platform.connectors.admin;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.settings.SettingAttribute;
import org.zhengtong.platform.connectors.settings.SettingTexts;
import org.zhengtong.platform.connectors.settings.SettingsSchema;
import org.zhengtong.platform.connectors.settings.SettingsVault;
import org.zhengtong.platform.connectors.store.SettingsStore;
import org.zhengtong.platform.connectors.store.SettingsStore.SettingsRow;

/** Writes versions of settings, secrets sealed. */
@Component(service = SettingsWriter.class)
public final class SettingsWriter {

    private final SettingsStore store;
    private final SettingsVault vault;

    @Activate
    public SettingsWriter(@Reference SettingsStore store, @Reference SettingsVault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** What a file said. */
    void writeFirst(String connector, SettingsSchema schema, Map<String, String> clear) {
        write(connector, 1, sealed(connector, schema, clear), clear.keySet(), SettingTexts.fromFile(schema.pid()));
    }

    /** Secrets of the schema sealed, the rest as it is. */
    Map<String, String> sealed(String connector, SettingsSchema schema, Map<String, String> clear) {
        Map<String, String> sealed = new TreeMap<>(clear);
        sealed.replaceAll((key, value) -> schema.find(key)
                .filter(SettingAttribute::isSecret)
                .map(secret -> vault.seal(connector, key, value))
                .orElse(value));
        return sealed;
    }

    /** @throws RefusedException {@code change_under_way} if somebody else was quicker */
    void write(String connector, int version, Map<String, String> sealed, Collection<String> keys, String reason) {
        SettingsRow row = new SettingsRow(
                version,
                vault.content(sealed),
                String.join(",", new TreeSet<>(keys)),
                reason,
                Callers.current().id(),
                Instant.now());
        if (!store.add(connector, row)) {
            throw new RefusedException(ConnectorRefusal.CHANGE_UNDER_WAY, "", connector, version);
        }
    }
}
