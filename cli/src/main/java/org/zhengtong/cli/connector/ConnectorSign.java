package org.zhengtong.cli.connector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.session.Session;
import org.zhengtong.platform.signing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector sign FILE --key KEY}: SM2 with SM3, into a file beside it, as OpenSSL makes and checks it too. */
@Command(name = "sign")
public final class ConnectorSign extends Verb {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", required = true)
    private Path keyFile = Path.of("");

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    ConnectorSign(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        SigningKey key = Signatures.key(keyFile);
        Path target = out.orElseGet(() -> Signatures.beside(file));
        byte[] signature = Signatures.sign(file, key);
        try {
            Files.write(target, signature);
        } catch (IOException e) {
            throw FileFailures.unwritable(target, e);
        }
        if (!session().printer().isForPeople()) {
            session()
                    .printer()
                    .details(Json.object()
                            .put("file", target.toString())
                            .put("keyId", key.verificationKey().id()));
        }
        session().terminal().notice("sign.done", target, key.verificationKey().id());
        return ExitCode.DONE;
    }
}
