package org.zhengtong.cli.connector;

import java.nio.file.Path;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector install FILE}: while everything else goes on. */
@Command(name = "install")
public final class ConnectorInstall extends Action {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    ConnectorInstall(Session session) {
        super(session, "connector.installed");
    }

    @Override
    protected Call request() {
        return Call.upload(file, "/api/platform/v1/connectors");
    }

    @Override
    protected String subject() {
        return file.getFileName().toString();
    }
}
