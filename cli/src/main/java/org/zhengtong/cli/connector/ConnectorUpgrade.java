package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt connector upgrade NAME FILE}: it comes back by itself when its system does not answer. */
@Command(name = "upgrade")
public final class ConnectorUpgrade extends KarVerb {

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    ConnectorUpgrade(Session session) {
        super(session);
    }

    @Override
    Path file() {
        return file;
    }

    @Override
    Call request(ObjectNode body) {
        return Call.post(body, "/api/platform/v1/connector-versions/{}", name);
    }
}
