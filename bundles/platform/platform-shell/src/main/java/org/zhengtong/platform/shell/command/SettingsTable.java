package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.connector.ConnectorSettings.Difference;
import org.zhengtong.platform.api.connector.ConnectorSettings.Setting;
import org.zhengtong.platform.api.connector.ConnectorSettings.SettingsVersion;
import org.zhengtong.platform.shell.api.Table;

/** How settings and their versions are shown. */
final class SettingsTable {

    private SettingsTable() {}

    static Table<Setting> of(List<Setting> settings) {
        return Table.of(settings)
                .column("key", Setting::key)
                .column("value", Setting::value)
                .column("isSet", Setting::isSet)
                .column("type", Setting::type)
                .column("label", Setting::label);
    }

    static Table<SettingsVersion> history(List<SettingsVersion> versions) {
        return Table.of(versions)
                .column("version", SettingsVersion::version)
                .column("changedAt", SettingsVersion::changedAt)
                .column("caller", SettingsVersion::caller)
                .column("keys", SettingsVersion::keys)
                .column("reason", SettingsVersion::reason);
    }

    static Table<Difference> differences(List<Difference> differences) {
        return Table.of(differences)
                .column("key", Difference::key)
                .column("before", Difference::before)
                .column("after", Difference::after);
    }
}
