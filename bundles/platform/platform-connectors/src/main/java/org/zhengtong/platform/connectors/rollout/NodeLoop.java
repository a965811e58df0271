package org.zhengtong.platform.connectors.rollout;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.InstallationStore;

/** Looks again and again what is wanted, and brings this node there, until it is stopped. */
final class NodeLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(NodeLoop.class);

    private final InstallationStore installations;
    private final Rollout rollout;
    private final Turns turns;
    private final Leftovers leftovers;
    private final ChangeSignal signal;
    private final Duration poll;
    private boolean entered;
    private boolean failing;

    NodeLoop(
            InstallationStore installations,
            Rollout rollout,
            Turns turns,
            Leftovers leftovers,
            ChangeSignal signal,
            Duration poll) {
        this.installations = installations;
        this.rollout = rollout;
        this.turns = turns;
        this.leftovers = leftovers;
        this.signal = signal;
        this.poll = poll;
    }

    @Override
    public void run() {
        Callers.enter(Caller.system("connectors"));
        try {
            while (!Thread.currentThread().isInterrupted()) {
                guardedRound();
            }
        } catch (InterruptedException e) {
            LOG.debug("the node stops", e);
        }
        leave();
    }

    private void guardedRound() throws InterruptedException {
        boolean more = false;
        try {
            more = round();
            failing = false;
        } catch (RuntimeException e) { // the database is away, or somebody was quicker: what is wanted stays wanted
            if (!failing) {
                LOG.warn("this node cannot look after its connectors, and tries again until it can", e);
            }
            failing = true;
        }
        if (!more) {
            signal.await(poll);
        }
    }

    /** @return whether there is more to do at once */
    boolean round() throws InterruptedException {
        if (!entered) {
            turns.enter();
            entered = true;
        }
        boolean more = false;
        Set<String> wanted = new HashSet<>();
        for (InstallationRow installation : installations.all()) {
            wanted.add(installation.name());
            more |= rollout.look(installation);
        }
        leftovers.remove(wanted);
        return more;
    }

    private void leave() {
        try {
            turns.leave();
        } catch (RuntimeException e) { // the database is away: the others see that it is silent
            LOG.debug("this node could not say that it goes", e);
        }
    }
}
