package org.zhengtong.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;
import org.zhengtong.cli.session.Session;
import org.zhengtong.platform.signing.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt trust key FILE}: a new key to sign with, and its public half in {@code FILE.pub} to give away. */
@Command(name = "key")
public final class TrustKey extends Verb {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    TrustKey(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        if (Files.exists(file)) {
            throw CliException.of(ExitCode.CONFLICT, "trust.key.exists", file);
        }
        Path publicFile = file.resolveSibling(file.getFileName() + ".pub");
        SigningKey key = SigningKey.generate();
        try {
            PrivateFiles.write(file, key.pem());
            Files.writeString(publicFile, key.verificationKey().pem());
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
        if (!session().printer().isForPeople()) {
            session()
                    .printer()
                    .details(Json.object()
                            .put("file", file.toString())
                            .put("publicFile", publicFile.toString())
                            .put("keyId", key.verificationKey().id()));
        }
        session().terminal().notice("trust.key.made", file, publicFile);
        return ExitCode.DONE;
    }
}
