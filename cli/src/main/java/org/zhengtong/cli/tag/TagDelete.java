package org.zhengtong.cli.tag;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt tag delete CODE}: one that no rating uses. */
@Command(name = "delete")
public final class TagDelete extends Action {

    @Parameters(paramLabel = "CODE")
    private String code = "";

    TagDelete(Session session) {
        super(session, "tag.deleted");
    }

    @Override
    protected Call request() {
        return Call.delete("/api/rating/v1/tags/{}", TagReference.id(session().rest(), code));
    }

    @Override
    protected String subject() {
        return code;
    }

    @Override
    protected void confirm() {
        session().confirm("tag.delete.ask", code);
    }
}
