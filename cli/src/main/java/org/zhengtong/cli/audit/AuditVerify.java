package org.zhengtong.cli.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.ShowQuery;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;

/** {@code zt audit verify}: recomputes the chain of hashes; refused if it is broken. */
@Command(name = "verify")
public final class AuditVerify extends ShowQuery {

    AuditVerify(Session session) {
        super(session);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/audit/verification");
    }

    @Override
    protected ExitCode verdict(JsonNode body) {
        long firstBroken = body.path("firstBroken").asLong();
        if (firstBroken == 0) {
            session().terminal().notice("audit.intact");
            return ExitCode.DONE;
        }
        session().terminal().notice("audit.broken", firstBroken);
        return ExitCode.REFUSED;
    }
}
