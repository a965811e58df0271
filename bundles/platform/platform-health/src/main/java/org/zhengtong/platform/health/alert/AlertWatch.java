package org.zhengtong.platform.health.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.api.health.Alerts.Alert;
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
        Map<String, Check> present = checks.stream().collect(Collectors.toMap(Check::name, Function.identity()));
        desk.standing().stream()
                .filter(alert -> alert.node().equals(EVERYWHERE) || alert.node().equals(rules.node()))
                .forEach(alert -> endIfOver(alert, Optional.ofNullable(present.get(alert.check())), now));
    }

    /** Notes how long it has been as it is, and tells of it when it has lasted. */
    private void judge(Check check, Instant now) {
        boolean bad = check.level().compareTo(rules.least()) >= 0;
        boolean lasts = patience.isOver(check.name(), bad ? check.level().name() : WELL, rules.raiseAfter(), now);
        if (bad && lasts) {
            desk.raise(Concern.of(check, OF_THE_NODE.contains(check.name()) ? rules.node() : EVERYWHERE), now);
        }
    }

    private void endIfOver(Alert alert, Optional<Check> check, Instant now) {
        boolean well = check.filter(found -> found.level().compareTo(rules.least()) >= 0)
                .isEmpty();
        if (well && patience.isOver(alert.check(), WELL, rules.endAfter(), now)) {
            String text = Texts.of(check.isPresent() ? "alert.over" : "alert.gone");
            desk.end(alert.check(), alert.node(), text, now);
        }
    }
}
