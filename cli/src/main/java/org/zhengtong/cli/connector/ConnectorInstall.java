package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector install FILE}: while everything else goes on. */
@Command(name = "install")
public final class ConnectorInstall extends KarVerb {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    ConnectorInstall(Session session) {
        super(session);
    }

    @Override
    Path file() {
        return file;
    }

    @Override
    Call request(ObjectNode body) {
        return Call.post(body, "/api/platform/v1/connector-versions");
    }
}
