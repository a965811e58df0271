package org.zhengtong.platform.connectors.admin;

import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.api.connector.ConnectorPlan;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.plan.PlanText;

/** A KAR that was looked at from all sides. */
record Proposal(KarFile kar, ConnectorPlan plan) {

    /** @throws RefusedException {@code plan_refused} unless it can be carried out */
    void check() {
        if (plan.isFeasible()) {
            return;
        }
        List<String> reasons = new ArrayList<>(plan.obstacles());
        if (!plan.missing().isEmpty()) {
            reasons.add(PlanText.MISSES.text(String.join("; ", plan.missing())));
        }
        if (!plan.refreshed().isEmpty()) {
            reasons.add(PlanText.TOUCHES.text(String.join(", ", plan.refreshed())));
        }
        throw new RefusedException(ConnectorRefusal.PLAN_REFUSED, "kar", String.join("; ", reasons));
    }
}
