package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt tag reword ID}: a new wording; earlier ratings keep theirs. */
@Command(name = "reword")
public final class TagReword extends Action {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--text", paramLabel = "TEXT", required = true)
    private String text = "";

    TagReword(Session session) {
        super(session, "tag.reworded");
    }

    @Override
    protected Call request() {
        return Call.put(Json.object().put("text", text), "/api/rating/v1/tags/{}", id);
    }

    @Override
    protected String subject() {
        return id;
    }
}
