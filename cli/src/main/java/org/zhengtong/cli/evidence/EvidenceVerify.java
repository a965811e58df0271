package org.zhengtong.cli.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.session.Session;
import org.zhengtong.platform.evidence.EvidenceVerifier;
import org.zhengtong.platform.evidence.Report;
import org.zhengtong.platform.signing.KeyFormatException;
import org.zhengtong.platform.signing.VerificationKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt evidence verify FILE}: checks an exported or archived file on this machine, without a server. */
@Command(name = "verify")
public final class EvidenceVerify extends Verb {

    private static final View FINDINGS = View.of("kind", "first", "last", "line", "text");

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "FILE")
    private Optional<Path> key = Optional.empty();

    EvidenceVerify(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        List<VerificationKey> trusted = key.map(EvidenceVerify::keys).orElse(List.of());
        Report report = verify(trusted);
        print(ReportView.of(file, report));
        if (!report.trusted()) {
            session().terminal().notice("evidence.not-trusted");
        }
        if (!report.isIntact()) {
            session().terminal().notice("evidence.broken", report.faults());
            return ExitCode.REFUSED;
        }
        session().terminal().notice("evidence.intact", report.records());
        return ExitCode.DONE;
    }

    private void print(ObjectNode report) {
        Printer printer = session().printer();
        if (!printer.isForPeople()) {
            printer.details(report);
            return;
        }
        ArrayNode findings = (ArrayNode) report.remove("findings");
        printer.details(report);
        if (!findings.isEmpty()) {
            session().terminal().out().println();
            printer.list(FINDINGS, findings);
        }
    }

    private Report verify(List<VerificationKey> trusted) {
        try (InputStream in = Files.newInputStream(file)) {
            return EvidenceVerifier.verify(in, trusted);
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }

    private static List<VerificationKey> keys(Path file) {
        try {
            return VerificationKey.parseAll(Files.readString(file));
        } catch (KeyFormatException e) {
            throw CliException.of(ExitCode.USAGE, "evidence.no-key", file).causedBy(e);
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }
}
