package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Option;

/** Hands a new secret over, once: on standard output, or into a file of its owner. */
final class ClientSecret {

    @Option(names = "--secret-file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    void handOver(Session session, JsonNode secret) {
        if (file.isEmpty()) {
            session.printer().details(secret);
            session.terminal().notice("client.secret-once");
            return;
        }
        try {
            PrivateFiles.write(file.get(), secret.path("secret").asText() + "\n");
        } catch (IOException e) {
            throw FileFailures.unwritable(file.get(), e);
        }
        session.printer()
                .details(Json.object().put("clientId", secret.path("clientId").asText()));
        session.terminal().notice("client.secret-file", file.get());
    }
}
