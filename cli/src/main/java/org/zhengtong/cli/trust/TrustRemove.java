package org.zhengtong.cli.trust;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt trust remove NAME}: what is installed stays. */
@Command(name = "remove")
public final class TrustRemove extends Action {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    TrustRemove(Session session) {
        super(session, "trust.removed");
    }

    @Override
    protected Call request() {
        return Call.delete("/api/platform/v1/trust/{}", name);
    }

    @Override
    protected String subject() {
        return name;
    }

    @Override
    protected void confirm() {
        session().confirm("trust.remove.ask", name);
    }
}
