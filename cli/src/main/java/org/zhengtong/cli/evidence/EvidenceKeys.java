package org.zhengtong.cli.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt evidence keys}: the public keys that signatures are checked with. */
@Command(name = "keys")
public final class EvidenceKeys extends Verb {

    private static final View VIEW = View.of("id", "since").wide("pem");

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    EvidenceKeys(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        JsonNode keys = session().rest().send(Call.get("/api/platform/v1/evidence/keys"));
        out.ifPresent(file -> write(keys, file));
        session().printer().list(VIEW, keys);
        return ExitCode.DONE;
    }

    private void write(JsonNode keys, Path file) {
        String pems = Json.items(keys).stream()
                .map(key -> key.path("pem").asText().strip() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(file, pems);
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
        session().terminal().notice("evidence.keys-written", file);
    }
}
