package org.zhengtong.cli.rating;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.command.PagedQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt rating list}. */
@Command(name = "list")
public final class RatingList extends PagedQuery {

    private static final View VIEW = View.of(
                    "id", "caseNo", "levelName", "origin", "channel", "anonymous", "validity", "ratedAt")
            .wide("tags", "text", "regionCode", "departmentCode", "itemCode", "invalidCode", "objectCode", "messageId");

    @Option(names = "--level", paramLabel = "LEVEL", completionCandidates = Candidates.Level.class)
    private String level = "";

    @Option(names = "--channel", paramLabel = "CHANNEL", completionCandidates = Candidates.Channel.class)
    private String channel = "";

    @Option(names = "--origin", paramLabel = "ORIGIN", completionCandidates = Candidates.Origin.class)
    private String origin = "";

    @Option(names = "--validity", paramLabel = "VALIDITY", completionCandidates = Candidates.Validity.class)
    private String validity = "";

    @Option(names = "--case", paramLabel = "CASE_NO")
    private String caseNo = "";

    @Option(names = "--department", paramLabel = "CODE")
    private String department = "";

    @Option(names = "--region", paramLabel = "CODE")
    private String region = "";

    @Option(names = "--from", paramLabel = "TIME")
    private Optional<OffsetDateTime> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME")
    private Optional<OffsetDateTime> to = Optional.empty();

    RatingList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/ratings")
                .query("level", level)
                .query("channel", channel)
                .query("origin", origin)
                .query("validity", validity)
                .query("caseNo", caseNo)
                .query("department", department)
                .query("region", region)
                .query("from", from)
                .query("to", to);
    }
}
