package org.zhengtong.platform.connectors.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.secret.Secrets;
import org.zhengtong.platform.connectors.store.SettingsStore;

/** Values of settings: sealed as they are kept, in clear as a connector needs them. */
@Component(service = SettingsVault.class)
public final class SettingsVault {

    private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final SettingsStore store;
    private final Secrets secrets;

    @Activate
    public SettingsVault(@Reference SettingsStore store, @Reference Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    /** What was set in a version, secrets sealed. Version 0 has nothing. */
    public Map<String, String> sealed(String connector, int version) {
        return store.find(connector, version).map(row -> parsed(row.content())).orElseGet(TreeMap::new);
    }

    private TreeMap<String, String> parsed(String content) {
        try {
            return json.readValue(content, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored settings cannot be read", e);
        }
    }

    /** As it is stored. */
    public String content(Map<String, String> sealed) {
        try {
            return json.writeValueAsString(new TreeMap<>(sealed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings cannot be written", e);
        }
    }

    public String seal(String connector, String key, String clear) {
        return secrets.seal(place(connector, key), clear);
    }

    /** Opens what is sealed, and leaves the rest as it is. */
    public Map<String, String> opened(String connector, Map<String, String> sealed) {
        Map<String, String> clear = new TreeMap<>(sealed);
        clear.replaceAll((key, value) -> opened(connector, key, value));
        return clear;
    }

    private String opened(String connector, String key, String value) {
        return secrets.isSealed(value) ? secrets.open(place(connector, key), value) : value;
    }

    public boolean isSealed(String value) {
        return secrets.isSealed(value);
    }

    private static String place(String connector, String key) {
        return "connector/" + connector + "/" + key;
    }
}
