package org.zhengtong.platform.connectors.settings;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set of a connector.
 *
 * @param pid of its configuration
 * @param attributes in the order of the description
 */
public record SettingsSchema(String pid, List<SettingAttribute> attributes) {

    public SettingsSchema {
        attributes = List.copyOf(attributes);
    }

    public Optional<SettingAttribute> find(String key) {
        return attributes.stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst();
    }

    /** What is wrong with these values, by key. Keys that are not known here do not count. */
    public Map<String, String> faults(Map<String, String> values) {
        Map<String, String> faults = new LinkedHashMap<>();
        values.forEach((key, value) ->
                find(key).flatMap(attribute -> attribute.fault(value)).ifPresent(fault -> faults.put(key, fault)));
        return faults;
    }

    /** The values as a configuration holds them, without those that are not known here. */
    public Map<String, Object> typed(Map<String, String> values) {
        return attributes.stream()
                .filter(attribute -> values.containsKey(attribute.key()))
                .collect(toMap(SettingAttribute::key, attribute -> attribute.typed(values.get(attribute.key()))));
    }
}
