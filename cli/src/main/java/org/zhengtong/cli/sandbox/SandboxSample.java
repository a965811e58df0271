package org.zhengtong.cli.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.sample.CityReference;
import org.zhengtong.cli.sample.ReferenceData;
import org.zhengtong.cli.sample.SampleFile;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt sandbox sample}: a file of invented cases of the city's departments, a few of them wrong on purpose. */
@Command(name = "sample")
public final class SandboxSample extends Verb {

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "" + SampleFile.SEED)
    private long seed;

    @Option(names = "--count", paramLabel = "COUNT", defaultValue = "" + SampleFile.COUNT)
    private int count;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path file = Path.of("");

    SandboxSample(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        if (count < 1 || count > SampleFile.MAX_COUNT) {
            throw CliException.of(ExitCode.USAGE, "usage.range", "--count", 1, SampleFile.MAX_COUNT);
        }
        if (Files.exists(file)) {
            session().confirm("file.replace.ask", file);
        }
        ReferenceData reference = CityReference.fetch(session().rest());
        if (reference.serving().isEmpty()) {
            throw CliException.of(ExitCode.REFUSED, "sandbox.sample.nobody");
        }
        String text = SampleFile.of(reference, seed, count);
        write(text);
        session()
                .printer()
                .details(Json.object()
                        .put("file", file.toString())
                        .put("rows", text.lines().count() - 1)
                        .put("seed", seed));
        session().terminal().notice("sandbox.sample.next", file);
        return ExitCode.DONE;
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
    }
}
