package org.zhengtong.platform.connectors.settings;

import java.util.Map;

/** Settings that somebody wrote into a file before the connector came. */
public interface FileSettings {

    /** Values of that configuration that differ from the defaults, by key. */
    Map<String, String> find(SettingsSchema schema);
}
