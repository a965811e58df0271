package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt tag enable CODE}. */
@Command(name = "enable")
public final class TagEnable extends Action {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    TagEnable(Session session) {
        super(session, "tag.enabled");
    }

    @Override
    protected Call request() {
        return Call.put(
                Json.object().put("enabled", true),
                "/api/rating/v1/tags/{}/enabled",
                TagReference.id(session().rest(), code));
    }

    @Override
    protected String subject() {
        return code;
    }
}
