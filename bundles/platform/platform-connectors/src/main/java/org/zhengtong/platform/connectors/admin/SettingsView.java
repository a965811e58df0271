package org.zhengtong.platform.connectors.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zhengtong.platform.api.connector.ConnectorSettings;
import org.zhengtong.platform.api.connector.ConnectorSettings.Difference;
import org.zhengtong.platform.api.connector.ConnectorSettings.Setting;
import org.zhengtong.platform.connectors.settings.SettingAttribute;
import org.zhengtong.platform.connectors.settings.SettingsSchema;

/** Settings as operators see them: without secrets. */
final class SettingsView {

    private SettingsView() {}

    static List<Setting> settings(SettingsSchema schema, Map<String, String> values) {
        return schema.attributes().stream()
                .map(attribute -> setting(attribute, Optional.ofNullable(values.get(attribute.key()))))
                .toList();
    }

    private static Setting setting(SettingAttribute attribute, Optional<String> value) {
        String shown = value.orElse(attribute.defaultValue());
        return new Setting(
                attribute.key(),
                attribute.label(),
                attribute.description(),
                attribute.typeWord(),
                attribute.isSecret() ? hidden(shown) : shown,
                value.isPresent(),
                attribute.isSecret() ? "" : attribute.defaultValue(),
                attribute.min(),
                attribute.max(),
                attribute.options(),
                attribute.many());
    }

    private static String hidden(String value) {
        return value.isEmpty() ? "" : ConnectorSettings.HIDDEN;
    }

    /** @param isSecret which keys must not show their values */
    static List<Difference> differences(
            Map<String, String> before, Map<String, String> after, Predicate<String> isSecret) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            String old = before.getOrDefault(key, "");
            String next = after.getOrDefault(key, "");
            if (!old.equals(next) || before.containsKey(key) != after.containsKey(key)) {
                boolean secret = isSecret.test(key);
                differences.add(new Difference(key, secret ? hidden(old) : old, secret ? hidden(next) : next));
            }
        }
        return differences;
    }
}
