package org.zhengtong.platform.connectors.settings;

import java.util.Optional;

/** Settings as the connectors of this node get them. */
public interface NodeSettings {

    /** What a connector got that nothing was applied for since this node started. */
    int NEVER = -1;

    /** The version that a connector on this node has, or {@link #NEVER}. */
    int applied(String connector);

    /** From now on the connector gets this version. */
    void apply(String connector, Optional<SettingsSchema> schema, int version);

    /** Takes the configuration back when somebody else wrote into it, for instance a file in {@code etc}. */
    void defend(String connector);

    /** The connector is gone. */
    void forget(String connector);
}
