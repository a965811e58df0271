package org.zhengtong.cli.tag;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.command.Candidates;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt tag add}: a new reason for one level. */
@Command(name = "add")
public final class TagAdd extends Action {

    @Option(names = "--level", paramLabel = "LEVEL", completionCandidates = Candidates.Level.class, required = true)
    private int level;

    @Option(names = "--text", paramLabel = "TEXT", required = true)
    private String text = "";

    @Option(names = "--aspect", paramLabel = "ASPECT", completionCandidates = Candidates.Aspect.class, required = true)
    private String aspect = "";

    @Option(names = "--code", paramLabel = "CODE")
    private String code = "";

    TagAdd(Session session) {
        super(session, "tag.added");
    }

    @Override
    protected Call request() {
        ObjectNode body = Json.object().put("level", level).put("text", text).put("aspect", aspect);
        if (!code.isEmpty()) {
            body.put("code", code);
        }
        return Call.post(body, "/api/rating/v1/tags");
    }

    @Override
    protected String subject() {
        return text;
    }
}
