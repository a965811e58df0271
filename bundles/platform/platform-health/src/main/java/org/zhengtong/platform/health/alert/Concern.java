package org.zhengtong.platform.health.alert;

import org.zhengtong.platform.api.health.Health.Check;
import org.zhengtong.platform.api.health.Health.Level;

/**
 * Something that operators should know.
 *
 * @param node empty if it is about the whole installation
 */
record Concern(String check, String title, String node, Level level, String text) {

    private static final int LONGEST = 1000;

    static Concern of(Check check, String node) {
        String text = String.join("；", check.messages());
        return new Concern(
                check.name(),
                check.title(),
                node,
                check.level(),
                text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}
