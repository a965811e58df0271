package org.zhengtong.cli.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt evidence export}: everything that happened in a period, in a file that can be verified anywhere. */
@Command(name = "export")
public final class EvidenceExport extends Verb {

    /** Until the server has found what belongs to the period and begins to send. */
    private static final Duration UNTIL_IT_BEGINS = Duration.ofMinutes(5);

    private static final int MEGABYTE = 1 << 20;

    @Option(names = "--from", paramLabel = "TIME")
    private Optional<OffsetDateTime> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME")
    private Optional<OffsetDateTime> to = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    EvidenceExport(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        if (Files.exists(out)) {
            session().confirm("file.replace.ask", out);
        }
        if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
            throw CliException.of(
                    ExitCode.USAGE, "file.no-folder", out.toAbsolutePath().getParent());
        }
        AtomicLong bytes = new AtomicLong();
        try (ProgressLine progress = new ProgressLine(session().terminal(), Messages.text("evidence.exporting"), 0)) {
            session().rest().download(request(), out, read -> tell(progress, bytes, read));
        }
        session().printer().details(Json.object().put("file", out.toString()).put("bytes", bytes.get()));
        session().terminal().notice("evidence.exported", out);
        return ExitCode.DONE;
    }

    private Call request() {
        boolean gzip = out.toString().endsWith(".gz");
        return Call.get("/api/platform/v1/evidence/file")
                .query("from", from)
                .query("to", to)
                .query("gzip", gzip ? "true" : "")
                .within(UNTIL_IT_BEGINS);
    }

    private static void tell(ProgressLine progress, AtomicLong bytes, long read) {
        long megabytesBefore = bytes.get() / MEGABYTE;
        long megabytes = bytes.addAndGet(read) / MEGABYTE;
        if (megabytes > megabytesBefore) {
            progress.say("", megabytes + " MiB");
        }
    }
}
