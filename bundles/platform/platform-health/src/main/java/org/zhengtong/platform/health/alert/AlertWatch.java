package org.zhengtong.platform.health.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.health.Health;
import org.zhengtong.platform.api.health.Health.Check;
import org.zhengtong.platform.api.health.Health.Level;
import org.zhengtong.platform.health.check.Texts;

/** Looks at the health checks and has operators told of what lasts. One thread at a time. */
final class AlertWatch {

    /** Checks about this node; the others are about the installation, and every node sees the same. */
    private static final Set<String> OF_THE_NODE = Set.of("database", "broker", "disk", "clock");

    private static final String EVERYWHERE = "";
    private static final String WELL = "well";

    private final Health health;
    private final AlertDesk desk;
    private final Rules rules;
    private final InstantSource time;
    private final Patience patience = new Patience();

    AlertWatch(Health health, AlertDesk desk, Rules rules, InstantSource time) {
        this.health = health;
        this.desk = desk;
        this.rules = rules;
        this.time = time;
    }

    /**
     * When to tell.
     *
     * @param node name of this node
     * @param least what is worth a message
     */
    record Rules(String node, Level least, Duration raiseAfter, Duration endAfter) {}

    void look() {
        Instant now = time.instant();
        List<Check> checks = health.report().checks();
        checks.forEach(check -> judge(check, now));
        Set<String> present = checks.stream().map(Check::name).collect(Collectors.toSet());
        desk.standing().stream()
                .filter(alert -> alert.node().equals(EVERYWHERE) || alert.node().equals(rules.node()))
                .filter(alert -> !present.contains(alert.check()))
                .forEach(alert -> endIfOver(alert.check(), alert.node(), "alert.gone", now));
    }

    private void judge(Check check, Instant now) {
        String node = OF_THE_NODE.contains(check.name()) ? rules.node() : EVERYWHERE;
        if (check.level().compareTo(rules.least()) >= 0) {
            if (patience.isOver(check.name(), check.level().name(), rules.raiseAfter(), now)) {
                desk.raise(Concern.of(check, node), now);
            }
        } else {
            endIfOver(check.name(), node, "alert.over", now);
        }
    }

    private void endIfOver(String check, String node, String text, Instant now) {
        if (patience.isOver(check, WELL, rules.endAfter(), now)) {
            desk.end(check, node, Texts.of(text), now);
        }
    }
}
