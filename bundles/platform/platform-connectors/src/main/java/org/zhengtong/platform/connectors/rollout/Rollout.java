package org.zhengtong.platform.connectors.rollout;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.connectors.store.ChangeRow;
import org.zhengtong.platform.connectors.store.ChangeRow.Probing;
import org.zhengtong.platform.connectors.store.InstallationRow;
import org.zhengtong.platform.connectors.store.Target;

/**
 * Brings the connectors of this node to what is wanted. A change waits for its turn, is followed step by step, and goes back
 * when it does not work; without one the node just comes up again after a restart. Used by one thread.
 */
final class Rollout {

    private static final Logger LOG = LoggerFactory.getLogger(Rollout.class);

    /** Before a connector that does not come up is tried again. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Transition transition;
    private final Books books;
    private final ChangeEnd end;
    private final Turns turns;
    private final Map<String, Instant> notBefore = new HashMap<>();

    Rollout(Transition transition, Books books, ChangeEnd end, Turns turns) {
        this.transition = transition;
        this.books = books;
        this.end = end;
        this.turns = turns;
    }

    /** @return whether there is more to do at once */
    boolean look(InstallationRow wanted) throws InterruptedException {
        Target present = transition.present(wanted.name(), wanted.target());
        if (present.equals(wanted.target()) && !transition.isUnfinished(wanted.name())) {
            return settled(wanted);
        }
        return wanted.isChanging() ? takeTurn(wanted) : comeUp(wanted, present);
    }

    private boolean settled(InstallationRow wanted) {
        try {
            transition.settle(wanted.name(), wanted.target());
        } catch (RolloutFailedException e) {
            LOG.error("what is left of another version of {} stays: {}", wanted.name(), e.getMessage(), e);
        }
        turns.report(wanted.name(), wanted.target(), "");
        if (!wanted.isChanging()) {
            transition.confirm(wanted.name());
            return false;
        }
        if (turns.areAllThere(wanted)) {
            end.finished(wanted);
            turns.forget(wanted.name());
            return true;
        }
        return false;
    }

    private boolean takeTurn(InstallationRow wanted) throws InterruptedException {
        if (!turns.take(wanted.name())) {
            return false;
        }
        try {
            Optional<ChangeRow> change = books.changes().find(wanted.changeId());
            boolean stillWanted = books.installations().find(wanted.name()).equals(Optional.of(wanted));
            if (stillWanted && change.isPresent()) {
                follow(wanted, change.get());
            }
            return true;
        } finally {
            turns.release(wanted.name());
        }
    }

    private void follow(InstallationRow wanted, ChangeRow change) throws InterruptedException {
        Probing probing = change.isUndoing() ? Probing.NONE : change.probe();
        StoredJournal journal = new StoredJournal(books.changes(), change.id(), turns.name());
        try {
            transition.run(wanted.name(), wanted.target(), probing, journal);
        } catch (RolloutFailedException e) {
            LOG.warn("the change {} of connector {} failed here: {}", change.id(), wanted.name(), e.getMessage());
            LOG.debug("in detail", e);
            journal.step("failed", e.getMessage());
            giveUp(wanted, change, e.getMessage());
        }
    }

    private void giveUp(InstallationRow wanted, ChangeRow change, String reason) {
        end.failed(wanted, change, reason);
        if (change.isUndoing() || !change.canBeUndone()) {
            transition.abandon(wanted.name());
        }
    }

    private boolean comeUp(InstallationRow wanted, Target present) {
        Instant now = Instant.now();
        if (now.isBefore(notBefore.getOrDefault(wanted.name(), Instant.MIN))) {
            return false;
        }
        try {
            transition.bringUp(wanted.name(), wanted.target());
            notBefore.remove(wanted.name());
            turns.report(wanted.name(), wanted.target(), "");
        } catch (RolloutFailedException e) {
            LOG.error("connector {} does not come up: {}", wanted.name(), e.getMessage());
            LOG.debug("in detail", e);
            notBefore.put(wanted.name(), now.plus(PAUSE));
            transition.abandon(wanted.name());
            turns.report(wanted.name(), present, e.getMessage());
        }
        return false;
    }
}
