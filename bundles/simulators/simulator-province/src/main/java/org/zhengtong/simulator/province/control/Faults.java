package org.zhengtong.simulator.province.control;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.simulator.province.register.RecordKey;
import org.zhengtong.simulator.province.rule.Reason;
import org.zhengtong.simulator.province.rule.Violation;

/** The faults that are switched on at present, and what is left of them. Thread-safe; forgotten at a restart. */
public final class Faults {

    private final Set<RecordKey> refused = new HashSet<>();
    private FaultPlan plan = FaultPlan.NONE;

    public synchronized FaultPlan plan() {
        return plan;
    }

    public synchronized void set(FaultPlan changed) {
        if (!changed.refusals().equals(plan.refusals())) {
            refused.clear();
        }
        plan = changed;
    }

    /** Whether this call's line is to be cut in the middle of the answer; uses one up. */
    public synchronized boolean takeHangUp() {
        boolean due = plan.hangUps() != 0;
        plan = plan.withHangUps(oneLess(plan.hangUps()));
        return due;
    }

    /** Whether this call is to be answered with something else than the protocol says; uses one up. */
    public synchronized boolean takeGarbage() {
        boolean due = plan.garbage() != 0;
        plan = plan.withGarbage(oneLess(plan.garbage()));
        return due;
    }

    /** The ordered reason against a record. A record once refused stays so until the order changes. */
    public synchronized Optional<Violation> refusalOf(RecordKey key) {
        FaultPlan.Refusals order = plan.refusals();
        if (refused.contains(key)) {
            return Optional.of(Violation.of(Reason.ORDERED, order.reason()));
        }
        if (order.count() == 0 || !order.isAbout(key)) {
            return Optional.empty();
        }
        FaultPlan.Refusals left = order.withCount(oneLess(order.count()));
        plan = plan.withRefusals(left);
        refused.add(key);
        return Optional.of(Violation.of(Reason.ORDERED, order.reason()));
    }

    private static int oneLess(int count) {
        return count > 0 ? count - 1 : count;
    }
}
