package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import picocli.CommandLine.Option;

/** What an operator says of a KAR. */
final class KarOptions {

    @Option(names = "--signature", paramLabel = "FILE")
    private Optional<Path> signature = Optional.empty();

    @Option(names = "--allow-unsigned")
    private boolean allowUnsigned;

    @Option(names = "--without-probe")
    private boolean withoutProbe;

    @Option(names = "--dry-run")
    private boolean dryRun;

    boolean isDryRun() {
        return dryRun;
    }

    /** The signature is looked for beside the KAR, unless it is named. */
    ObjectNode body(Path kar, String upload) {
        return Json.object()
                .put("upload", upload)
                .put("signature", signature(kar))
                .put("allowUnsigned", allowUnsigned)
                .put("withoutProbe", withoutProbe);
    }

    private String signature(Path kar) {
        Path file = signature.orElseGet(() -> Signatures.beside(kar));
        if (signature.isEmpty() && !Files.exists(file)) {
            return "";
        }
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }
}
