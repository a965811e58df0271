package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;

/** Shows what a change would do, before it does. */
final class PlanPrinter {

    private static final View BUNDLES = View.of("name", "action", "fromVersion", "toVersion");
    private static final List<String> OBSTACLES = List.of("refreshed", "missing", "obstacles");

    private final Session session;

    PlanPrinter(Session session) {
        this.session = session;
    }

    /** @param toTheEnd whether nothing else will be printed */
    ExitCode print(JsonNode plan, boolean toTheEnd) {
        Printer printer = session.printer();
        if (!printer.isForPeople()) {
            if (toTheEnd || !isFeasible(plan)) {
                printer.details(plan);
            }
        } else {
            tell(plan, printer);
        }
        return isFeasible(plan) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void tell(JsonNode plan, Printer printer) {
        session.terminal()
                .notice(
                        plan.path("fromVersion").asText().isEmpty() ? "plan.install" : "plan.replace",
                        plan.path("connector").asText(),
                        plan.path("fromVersion").asText(),
                        plan.path("toVersion").asText(),
                        plan.path("signer").asText());
        printer.list(BUNDLES, plan.path("bundles"));
        for (String sort : OBSTACLES) {
            for (JsonNode each : plan.path(sort)) {
                session.terminal().notice("plan." + sort, each.asText());
            }
        }
        plan.path("remarks").forEach(remark -> session.terminal().notice("plan.remark", remark.asText()));
        session.terminal().notice(isFeasible(plan) ? "plan.feasible" : "plan.refused");
    }

    static boolean isFeasible(JsonNode plan) {
        return OBSTACLES.stream().allMatch(sort -> plan.path(sort).isEmpty());
    }

    /** The plan as the body of an answer has it. */
    static JsonNode of(JsonNode undertaking) {
        return undertaking.hasNonNull("plan") ? undertaking.path("plan") : Json.object();
    }
}
