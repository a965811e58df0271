package org.zhengtong.platform.api.connector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/**
 * What an operator can set of a connector, as its bundle describes it. Every change makes a new version, takes effect on
 * every node without a restart, and is taken back by itself when the connector does not come up with it. Secrets go in and
 * never come out. Needs {@code connector.read}, to change {@code connector.configure}.
 */
@ProviderType
public interface ConnectorSettings {

    /** What is shown in place of a secret. */
    String HIDDEN = "******";

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} */
    Settings get(String connector);

    /**
     * Checks and applies new values on top of the present ones.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code setting_unknown}, {@code setting_invalid} with the
     *     key as the field; then nothing changes
     */
    Applied set(String connector, NewSettings settings, boolean dryRun);

    /** Applies an earlier version again, as a new one; 0 for the defaults. */
    Applied restore(String connector, int version, String reason, boolean dryRun);

    /** Newest first. */
    Page<SettingsVersion> history(String connector, PageRequest page);

    /** What differs between two versions. */
    List<Difference> diff(String connector, int from, int to);

    /**
     * New values.
     *
     * @param values by key
     * @param unset keys that go back to their defaults
     * @param reason for those who read the history; may be empty
     */
    record NewSettings(Map<String, String> values, Set<String> unset, String reason) {
        public NewSettings {
            values = Map.copyOf(values);
            unset = Set.copyOf(unset);
        }

        /** Keys only: a value may be a secret. */
        @Override
        public String toString() {
            return "settings " + values.keySet() + ", without " + unset;
        }
    }

    /** What came of it: nothing differs when the values were set already. The change is missing then, and in a dry run. */
    record Applied(int version, List<Difference> differences, Optional<ConnectorChange> change) {
        public Applied {
            differences = List.copyOf(differences);
        }
    }

    /** All settings of a connector. {@code version} 0 means that nobody has set any. */
    record Settings(String connector, int version, List<Setting> settings) {
        public Settings {
            settings = List.copyOf(settings);
        }
    }

    /**
     * One setting.
     *
     * @param label for people, with the unit where there is one
     * @param type one of {@code text}, {@code secret}, {@code integer}, {@code decimal}, {@code flag}
     * @param value what counts now: {@link #HIDDEN} for a secret that is set
     * @param isSet whether somebody set it; else it is the default
     * @param min smallest value, or shortest length of a text; empty for none
     * @param options permitted values; empty when any is
     * @param many whether it is a list, separated by commas
     */
    record Setting(
            String key,
            String label,
            String description,
            String type,
            String value,
            boolean isSet,
            String defaultValue,
            String min,
            String max,
            List<Option> options,
            boolean many) {
        public Setting {
            options = List.copyOf(options);
        }
    }

    /** A permitted value and what it means. */
    record Option(String value, String label) {}

    /** A version, and whose it is. */
    record SettingsVersion(int version, String caller, String reason, Instant changedAt, List<String> keys) {
        public SettingsVersion {
            keys = List.copyOf(keys);
        }
    }

    /** Values of a key before and after; {@link #HIDDEN} for a secret. */
    record Difference(String key, String before, String after) {}
}
