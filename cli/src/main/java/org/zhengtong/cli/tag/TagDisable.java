package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt tag disable CODE}. */
@Command(name = "disable")
public final class TagDisable extends Action {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    TagDisable(Session session) {
        super(session, "tag.disabled");
    }

    @Override
    protected Call request() {
        return Call.put(
                Json.object().put("enabled", false),
                "/api/rating/v1/tags/{}/enabled",
                TagReference.id(session().rest(), code));
    }

    @Override
    protected String subject() {
        return code;
    }
}
