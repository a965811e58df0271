package org.zhengtong.platform.connectors.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands settings over by Configuration Admin without leaving them there: it writes configurations to disk as they are.
 * What it keeps is a mark; the values are put in its place at the moment a connector asks for them.
 */
@Component(
        immediate = true,
        service = {NodeSettings.class, FileSettings.class, ConfigurationPlugin.class},
        property = ConfigurationPlugin.CM_RANKING + ":Integer=500")
public final class ConfigurationSettings implements NodeSettings, FileSettings, ConfigurationPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationSettings.class);

    /** Property of a configuration whose values are in the database: their version. */
    private static final String MARK = "zt.settings.version";

    private static final String ANYWHERE = "?";
    private static final Set<String> KEPT = Set.of(
            Constants.SERVICE_PID, ConfigurationAdmin.SERVICE_FACTORYPID, ConfigurationAdmin.SERVICE_BUNDLELOCATION);

    private final ConfigurationAdmin admin;
    private final SettingsVault vault;
    private final Map<String, Applied> byConnector = new ConcurrentHashMap<>();

    @Activate
    public ConfigurationSettings(@Reference ConfigurationAdmin admin, @Reference SettingsVault vault) {
        this.admin = admin;
        this.vault = vault;
    }

    @Override
    public int applied(String connector) {
        return Optional.ofNullable(byConnector.get(connector))
                .map(Applied::version)
                .orElse(NEVER);
    }

    @Override
    public void apply(String connector, Optional<SettingsSchema> schema, int version) {
        Map<String, Object> values = schema.map(
                        known -> known.typed(vault.opened(connector, vault.sealed(connector, version))))
                .orElseGet(Map::of);
        byConnector.put(connector, new Applied(schema, version, values));
        defend(connector);
    }

    @Override
    public void defend(String connector) {
        Applied applied = byConnector.get(connector);
        if (applied == null || applied.pid().isEmpty() || isMarked(applied)) {
            return;
        }
        try {
            Hashtable<String, Object> mark = new Hashtable<>(Map.of(MARK, applied.version()));
            admin.getConfiguration(applied.pid(), ANYWHERE).update(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration of " + connector + " cannot be marked", e);
        }
    }

    private boolean isMarked(Applied applied) {
        Optional<Dictionary<String, Object>> kept = existing(applied.pid()).map(Configuration::getProperties);
        if (kept.isEmpty()) {
            return false;
        }
        boolean others =
                Collections.list(kept.get().keys()).stream().anyMatch(key -> !KEPT.contains(key) && !key.equals(MARK));
        List<String> overruled = others ? overruled(applied) : List.of();
        if (!overruled.isEmpty()) {
            LOG.warn("what a file says of {} does not count: use zt connector config for {}", applied.pid(), overruled);
        }
        return !others && Integer.valueOf(applied.version()).equals(kept.get().get(MARK));
    }

    /** Settings for which a file has something else than the defaults and than what holds. */
    List<String> overruled(String connector) {
        return Optional.ofNullable(byConnector.get(connector))
                .map(this::overruled)
                .orElse(List.of());
    }

    private List<String> overruled(Applied applied) {
        return applied.schema().map(this::find).orElse(Map.of()).entrySet().stream()
                .filter(said ->
                        !said.getValue().equals(String.valueOf(applied.values().get(said.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Configuration> existing(String pid) {
        try {
            Configuration[] found = admin.listConfigurations("(" + Constants.SERVICE_PID + "=" + pid + ")");
            return Optional.ofNullable(found)
                    .flatMap(all -> List.of(all).stream().findFirst());
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration " + pid + " cannot be read", e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(pid, e);
        }
    }

    @Override
    public Map<String, String> find(SettingsSchema schema) {
        Optional<Dictionary<String, Object>> found = existing(schema.pid()).map(Configuration::getProperties);
        Map<String, String> values = new LinkedHashMap<>();
        schema.attributes()
                .forEach(attribute -> found.map(properties -> properties.get(attribute.key()))
                        .map(String::valueOf)
                        .filter(value -> !value.equals(attribute.defaultValue()))
                        .ifPresent(value -> values.put(attribute.key(), value)));
        return values;
    }

    @Override
    public void forget(String connector) {
        Applied gone = byConnector.remove(connector);
        if (gone == null || gone.pid().isEmpty()) {
            return;
        }
        try {
            Optional<Configuration> configuration = existing(gone.pid());
            if (configuration.isPresent()) {
                configuration.get().delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration of " + connector + " cannot be deleted", e);
        }
    }

    @Override
    public void modifyConfiguration(ServiceReference<?> reference, Dictionary<String, Object> properties) {
        Object pid = properties.get(Constants.SERVICE_PID);
        byConnector.values().stream()
                .filter(applied -> applied.pid().equals(pid))
                .findFirst()
                .ifPresent(applied -> replace(properties, applied.values()));
    }

    private static void replace(Dictionary<String, Object> properties, Map<String, Object> values) {
        Collections.list(properties.keys()).stream()
                .filter(key -> !KEPT.contains(key))
                .forEach(properties::remove);
        values.forEach(properties::put);
    }

    /** What a connector gets. Never printed: there are secrets among the values. */
    private record Applied(Optional<SettingsSchema> schema, int version, Map<String, Object> values) {

        String pid() {
            return schema.map(SettingsSchema::pid).orElse("");
        }

        @Override
        public String toString() {
            return pid() + " version " + version;
        }
    }
}
