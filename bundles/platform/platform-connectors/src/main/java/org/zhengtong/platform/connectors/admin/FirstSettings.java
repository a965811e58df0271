package org.zhengtong.platform.connectors.admin;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.settings.FileSettings;
import org.zhengtong.platform.connectors.settings.SchemaReader;
import org.zhengtong.platform.connectors.settings.SettingsSchema;
import org.zhengtong.platform.connectors.settings.SettingsVault;
import org.zhengtong.platform.connectors.store.SettingsStore;

/**
 * What a connector begins with: the settings that it had when it was here before, else those of a file in {@code etc} that
 * bears the name of its configuration, else its defaults.
 */
@Component(service = FirstSettings.class)
public final class FirstSettings {

    private final SettingsStore store;
    private final SettingsVault vault;
    private final FileSettings files;
    private final SettingsWriter writer;

    @Activate
    public FirstSettings(
            @Reference SettingsStore store,
            @Reference SettingsVault vault,
            @Reference FileSettings files,
            @Reference SettingsWriter writer) {
        this.store = store;
        this.vault = vault;
        this.files = files;
        this.writer = writer;
    }

    Found find(KarFile kar) {
        int newest = store.newest(kar.connector());
        if (newest > 0) {
            Map<String, String> values = vault.opened(kar.connector(), vault.sealed(kar.connector(), newest));
            return new Found(newest, values, Optional.empty());
        }
        return SchemaReader.read(kar).map(this::ofFile).orElseGet(() -> new Found(0, Map.of(), Optional.empty()));
    }

    private Found ofFile(SettingsSchema schema) {
        Map<String, String> values = files.find(schema);
        return values.isEmpty() ? new Found(0, values, Optional.empty()) : new Found(1, values, Optional.of(schema));
    }

    /** Keeps what was found in a file as the first version; within a transaction. */
    void keep(String connector, Found found) {
        found.ofFile().ifPresent(schema -> writer.writeFirst(connector, schema, found.values()));
    }

    /**
     * Values to begin with, in clear.
     *
     * @param ofFile what describes them, when they come from a file and are not in the database yet
     */
    record Found(int version, Map<String, String> values, Optional<SettingsSchema> ofFile) {
        Found {
            values = Map.copyOf(values);
        }

        /** Never the values. */
        @Override
        public String toString() {
            return "settings version " + version;
        }
    }
}
