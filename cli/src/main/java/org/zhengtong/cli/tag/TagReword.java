package org.zhengtong.cli.tag;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt tag reword CODE}: a new wording, and perhaps another aspect; earlier ratings keep theirs. */
@Command(name = "reword")
public final class TagReword extends Action {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--text", paramLabel = "TEXT", required = true)
    private String text = "";

    @Option(names = "--aspect", paramLabel = "ASPECT")
    private String aspect = "";

    TagReword(Session session) {
        super(session, "tag.reworded");
    }

    @Override
    protected Call request() {
        JsonNode tag = TagReference.find(session().rest(), code);
        JsonNode body = Json.object()
                .put("text", text)
                .put("aspect", aspect.isEmpty() ? tag.path("aspect").asText() : aspect);
        return Call.put(body, "/api/rating/v1/tags/{}", tag.path("id").asText());
    }

    @Override
    protected String subject() {
        return code;
    }
}
