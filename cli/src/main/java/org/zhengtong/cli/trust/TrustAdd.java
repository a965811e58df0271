package org.zhengtong.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zt trust add NAME FILE}: an SM2 public key or a certificate, in PEM. */
@Command(name = "add")
public final class TrustAdd extends Action {

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    TrustAdd(Session session) {
        super(session, "trust.added");
    }

    @Override
    protected Call request() {
        try {
            return Call.post(
                    Json.object().put("name", name).put("pem", Files.readString(file)), "/api/platform/v1/trust");
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }

    @Override
    protected String subject() {
        return name;
    }
}
