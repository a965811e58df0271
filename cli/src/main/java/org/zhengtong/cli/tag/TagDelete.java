package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt tag delete ID}: one that no rating uses. */
@Command(name = "delete")
public final class TagDelete extends Action {

    @Parameters(paramLabel = "ID")
    private String id = "";

    TagDelete(Session session) {
        super(session, "tag.deleted");
    }

    @Override
    protected Call request() {
        return Call.delete("/api/rating/v1/tags/{}", id);
    }

    @Override
    protected String subject() {
        return id;
    }

    @Override
    protected void confirm() {
        session().confirm("tag.delete.ask", id);
    }
}
