package org.zhengtong.cli.cases;

import java.nio.file.Path;
import java.util.List;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt case send FILE}: sends a file in the national exchange format; what is refused is left in a file beside it. */
@Command(name = "send")
public final class CaseSend extends Verb {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--batch", paramLabel = "COUNT", defaultValue = "500")
    private int batch;

    @Option(names = "--dry-run")
    private boolean dryRun;

    CaseSend(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        if (batch < 1 || batch > CaseSender.MAX_BATCH) {
            throw CliException.of(ExitCode.USAGE, "usage.range", "--batch", 1, CaseSender.MAX_BATCH);
        }
        CaseFile cases = new CaseFile(CaseSource.of(file));
        CaseFile.Contents contents = cases.check();
        warnOfUnknown(contents.header());
        SendReport report = new SendReport(file.toString(), contents.rows());
        try (RefusedRows refused = new RefusedRows(Path.of(file + ".refused.csv"));
                ProgressLine progress =
                        new ProgressLine(session().terminal(), Messages.text("case.sending"), contents.rows())) {
            send(cases, report, refused, progress);
            refused.written().ifPresent(report::refusedFile);
        }
        report.print(session());
        return report.refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void send(CaseFile cases, SendReport report, RefusedRows refused, ProgressLine progress) {
        CaseSender.Listener listener = new CaseSender.Listener() {
            @Override
            public void done(int count) {
                report.sent(count);
                progress.advance(count);
            }

            @Override
            public void refused(Refusal refusal) {
                refused.add(refusal);
                report.refused(refusal);
            }
        };
        if (dryRun) {
            cases.each(row -> tryOut(row, listener));
            return;
        }
        RestClient rest = session().rest();
        CaseSender sender = new CaseSender(rest, batch, call -> call, listener);
        try {
            sender.send(cases);
        } catch (CliException e) {
            session().terminal().notice("case.interrupted", report.sent());
            throw e;
        }
        report.count(sender);
    }

    private static void tryOut(CaseRow row, CaseSender.Listener listener) {
        CaseBody body = CaseBody.of(row);
        if (!body.canBeSent()) {
            listener.refused(new Refusal(row, body.refusals()));
        }
        listener.done(1);
    }

    private void warnOfUnknown(List<String> header) {
        List<String> unknown = CaseColumns.unknown(header);
        if (!unknown.isEmpty()) {
            session().terminal().notice("case.columns-unknown", String.join("、", unknown));
        }
    }
}
