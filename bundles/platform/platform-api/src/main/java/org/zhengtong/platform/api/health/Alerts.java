package org.zhengtong.platform.api.health;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.health.Health.Level;

/**
 * What operators were told of and is not over yet. They are told once when something goes wrong, again when it gets worse,
 * and when it is over. Needs {@code status.read}.
 */
@ProviderType
public interface Alerts {

    /** The worst and oldest first. */
    List<Alert> standing();

    /**
     * An alert.
     *
     * @param check name of the health check
     * @param node where it was seen; empty if it is about the whole installation
     * @param text what was found, in Chinese
     */
    record Alert(String check, String title, String node, Level level, String text, Instant raisedAt) {}
}
