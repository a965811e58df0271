package org.zhengtong.cli.connector;

import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector uninstall NAME}; its queue stays unless it is to be discarded. */
@Command(name = "uninstall")
public final class ConnectorUninstall extends ChangeVerb {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--discard-queue")
    private boolean discardQueue;

    ConnectorUninstall(Session session) {
        super(session);
    }

    @Override
    Call request() {
        return Call.delete("/api/platform/v1/connectors/{}", name)
                .query("discardQueue", Boolean.toString(discardQueue));
    }

    @Override
    void confirm() {
        session().confirm(discardQueue ? "connector.discard.ask" : "connector.uninstall.ask", name);
    }
}
