package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.command.ListQuery;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt tag list}. */
@Command(name = "list")
public final class TagList extends ListQuery {

    private static final View VIEW =
            View.of("code", "levelName", "text", "aspect", "enabled").wide("id", "national", "sets", "position");

    @Option(names = "--level", paramLabel = "LEVEL", completionCandidates = Candidates.Level.class)
    private String level = "";

    @Option(names = "--set", paramLabel = "SET", completionCandidates = Candidates.TagSet.class)
    private String set = "";

    @Option(names = "--enabled", paramLabel = "BOOLEAN", completionCandidates = Candidates.Flag.class)
    private String enabled = "";

    TagList(Session session) {
        super(session, VIEW);
    }

    @Override
    protected Call request() {
        return Call.get("/api/rating/v1/tags")
                .query("level", level)
                .query("set", set)
                .query("enabled", enabled);
    }
}
