package org.zhengtong.cli.audit;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt audit list}: newest first. */
@Command(name = "list")
public final class AuditList extends PagedQuery {

    private static final View VIEW = View.of("at", "callerId", "action", "objectType", "objectId", "result", "address")
            .wide("id", "callerKind", "logClass", "detail", "chainNo", "hash");

    @Option(names = "--caller", paramLabel = "ID")
    private String caller = "";

    @Option(names = "--action", paramLabel = "ACTION")
    private String action = "";

    @Option(names = "--object-type", paramLabel = "TYPE")
    private String objectType = "";

    @Option(names = "--object-id", paramLabel = "ID")
    private String objectId = "";

    @Option(names = "--class", paramLabel = "CLASS", completionCandidates = Candidates.LogClass.class)
    private String logClass = "";

    @Option(names = "--result", paramLabel = "RESULT", completionCandidates = Candidates.AuditResult.class)
    private String result = "";

    @Option(names = "--from", paramLabel = "TIME")
    private Optional<OffsetDateTime> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME")
    private Optional<OffsetDateTime> to = Optional.empty();

    AuditList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/platform/v1/audit")
                .query("caller", caller)
                .query("action", action)
                .query("objectType", objectType)
                .query("objectId", objectId)
                .query("class", logClass)
                .query("result", result)
                .query("from", from)
                .query("to", to);
    }
}
