package org.zhengtong.cli.connector;

import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector uninstall NAME}; its queue stays unless it is to be discarded. */
@Command(name = "uninstall")
public final class ConnectorUninstall extends Action {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--discard-queue")
    private boolean discardQueue;

    ConnectorUninstall(Session session) {
        super(session, "connector.uninstalled");
    }

    @Override
    protected Call request() {
        return Call.delete("/api/platform/v1/connectors/{}", name)
                .query("discardQueue", Boolean.toString(discardQueue));
    }

    @Override
    protected String subject() {
        return name;
    }

    @Override
    protected void confirm() {
        session().confirm(discardQueue ? "connector.discard.ask" : "connector.uninstall.ask", name);
    }
}
