package org.zhengtong.platform.connectors.rollout;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.LocalConnectors;
import org.zhengtong.platform.api.exchange.LocalConnectors.LocalConnector;
import org.zhengtong.platform.api.exchange.LocalConnectors.ProbeResult;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.container.Container;
import org.zhengtong.platform.connectors.container.ContainerException;
import org.zhengtong.platform.connectors.settings.NodeSettings;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;
import org.zhengtong.platform.connectors.store.Target;

/**
 * Brings one connector of this node from whatever it is to what is wanted. Each step finds out for itself whether there is
 * anything to do, so that it can begin anew after a crash. Meanwhile the connector gets no message; what was there before
 * is removed at the very end, so that going back is the same way again. Used by one thread.
 */
@Component(service = Transition.class, configurationPid = RolloutConfig.PID)
public final class Transition {

    /** In place of a digest: some bundles are there, but not all of what is wanted. */
    private static final String NOT_WHOLE = "-";

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(250);

    private final Container container;
    private final LocalConnectors local;
    private final NodeSettings settings;
    private final Kars kars;
    private final RolloutConfig config;
    private final Set<String> unfinished = new HashSet<>();
    private final Set<String> onTrial = new HashSet<>();

    @Activate
    public Transition(
            @Reference Container container,
            @Reference LocalConnectors local,
            @Reference NodeSettings settings,
            @Reference Kars kars,
            RolloutConfig config) {
        this.container = container;
        this.local = local;
        this.settings = settings;
        this.kars = kars;
        this.config = config;
    }

    /** What this node has of the connector. */
    Target present(String connector, Target wanted) {
        Set<String> versions = container.versions(connector);
        Optional<String> running = versions.stream()
                .filter(version -> container.isRunning(connector, version))
                .findFirst();
        if (versions.isEmpty()) {
            return Target.NONE;
        }
        String digest = running.orElseGet(() -> isStaged(connector, wanted) ? wanted.digest() : NOT_WHOLE);
        return new Target(digest, running.isPresent(), settings.applied(connector));
    }

    private boolean isStaged(String connector, Target wanted) {
        return !wanted.isNone() && container.isComplete(connector, wanted.digest(), kars.bundles(wanted.digest()));
    }

    /** Whether a transition of this connector broke off. */
    boolean isUnfinished(String connector) {
        return unfinished.contains(connector);
    }

    void run(String connector, Target to, Probing probing, Journal journal)
            throws RolloutFailedException, InterruptedException {
        unfinished.add(connector);
        stage(connector, to, journal);
        hold(connector, journal);
        swap(connector, to, journal);
        if (to.started()) {
            awaitService(connector, to);
            journal.step("present", "");
            ask(connector, probing, journal);
        }
        local.release(connector);
        if (to.started()) {
            awaitRegistered(connector);
        }
        journal.step("resumed", "");
        tidy(connector, to);
        journal.step("cleaned", "");
        unfinished.remove(connector);
        if (to.isNone()) {
            confirm(connector);
        }
    }

    /** Without asking whether it works: there is nothing to go back to. */
    void bringUp(String connector, Target to) throws RolloutFailedException {
        stage(connector, to, Journal.NONE);
        swap(connector, to, Journal.NONE);
        local.release(connector);
        tidy(connector, to);
        unfinished.remove(connector);
    }

    private void stage(String connector, Target to, Journal journal) throws RolloutFailedException {
        if (to.isNone()) {
            return;
        }
        try {
            if (!isStaged(connector, to)) {
                container.install(kars.get(to.digest()));
            }
            journal.step("staged", "");
        } catch (RefusedException e) {
            throw new RolloutFailedException(
                    RolloutText.KAR_LOST.text(to.digest(), e.first().text()), e);
        } catch (ContainerException e) {
            throw new RolloutFailedException(RolloutText.NOT_RESOLVED.text(e.getMessage()), e);
        }
    }

    private void hold(String connector, Journal journal) throws InterruptedException {
        onTrial.add(connector);
        boolean drained = local.hold(connector, Duration.ofMillis(config.drain__timeout__ms()));
        journal.step("held", drained ? "" : RolloutText.CUT_SHORT.text());
    }

    private void swap(String connector, Target to, Journal journal) throws RolloutFailedException {
        try {
            container.stop(connector);
            journal.step("stopped", "");
            if (to.isNone()) {
                return;
            }
            settings.apply(connector, kars.schema(to.digest()), to.settings());
            if (to.started()) {
                container.start(connector, to.digest());
                journal.step("started", "");
            }
        } catch (ContainerException e) {
            throw new RolloutFailedException(RolloutText.NOT_STARTED.text(e.getMessage()), e);
        }
    }

    private void awaitService(String connector, Target to) throws RolloutFailedException, InterruptedException {
        LocalConnector found = local.await(bundle -> container.owns(connector, to.digest(), bundle), startLimit())
                .orElseThrow(() -> new RolloutFailedException(
                        RolloutText.NO_SERVICE.text(container.describe(connector, to.digest()))));
        if (!found.name().equals(connector)) {
            throw new RolloutFailedException(RolloutText.WRONG_NAME.text(found.name(), connector));
        }
        if (!found.working()) {
            throw new RolloutFailedException(RolloutText.NAME_TAKEN.text(connector));
        }
    }

    private Duration startLimit() {
        return Duration.ofMillis(config.start__timeout__ms());
    }

    private void ask(String connector, Probing probing, Journal journal)
            throws RolloutFailedException, InterruptedException {
        if (probing == Probing.NONE) {
            return;
        }
        ProbeResult answer = probing == Probing.REQUIRED ? healthy(connector) : asked(connector);
        if (!answer.healthy() && probing == Probing.REQUIRED) {
            throw new RolloutFailedException(RolloutText.NOT_HEALTHY.text(answer.detail()));
        }
        if (!answer.healthy()) {
            journal.remark(RolloutText.NOT_HEALTHY.text(answer.detail()));
        }
        journal.step("probed", answer.detail());
    }

    /** The last answer when none was good in time. */
    private ProbeResult healthy(String connector) throws InterruptedException {
        long end = System.nanoTime()
                + Duration.ofMillis(config.probe__timeout__ms()).toNanos();
        ProbeResult answer = asked(connector);
        while (!answer.healthy() && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_PROBES.toMillis());
            answer = asked(connector);
        }
        return answer;
    }

    private ProbeResult asked(String connector) throws InterruptedException {
        return local.probe(connector).orElseGet(() -> new ProbeResult(false, RolloutText.NOT_ASKED.text()));
    }

    private void awaitRegistered(String connector) throws RolloutFailedException, InterruptedException {
        if (!local.awaitRegistered(connector, startLimit())) {
            throw new RolloutFailedException(RolloutText.NOT_REGISTERED.text(connector));
        }
    }

    private void tidy(String connector, Target to) throws RolloutFailedException {
        try {
            container.keepOnly(connector, to.digest());
            if (to.isNone()) {
                settings.forget(connector);
            }
        } catch (ContainerException e) {
            throw new RolloutFailedException(RolloutText.CONTAINER.text(e.getMessage()), e);
        }
    }

    /** Keeps things as they were found: nothing else is there, and nobody else writes settings. */
    void settle(String connector, Target present) throws RolloutFailedException {
        if (!container.versions(connector).equals(Set.of(present.digest())) && !present.isNone()) {
            tidy(connector, present);
        }
        settings.defend(connector);
    }

    /** What is there stays. */
    void confirm(String connector) {
        if (onTrial.contains(connector)) {
            local.confirm(connector);
            onTrial.remove(connector);
        }
    }

    /** Gives up for now: a connector that is there gets its messages. */
    void abandon(String connector) {
        local.release(connector);
        unfinished.remove(connector);
    }
}
