package org.zhengtong.cli;

import org.zhengtong.cli.rest.RestException;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command failed, on standard error, and turns it into an exit code. */
final class Failures implements IExecutionExceptionHandler {

    private static final int UNAUTHENTICATED = 401;

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        if (error instanceof CliException expected) {
            expected.lines().forEach(this::alarm);
            expected.evidence().forEach(session.terminal().err()::println);
            hint(expected);
            trace(error);
            return expected.exitCode().value();
        }
        alarm(Messages.text("error.internal", error));
        trace(error);
        return ExitCode.REFUSED.value();
    }

    private void hint(CliException error) {
        if (error instanceof RestException refused
                && refused.problem().status() == UNAUTHENTICATED
                && !"sign_in_failed".equals(refused.problem().code())) {
            session.terminal().notice("login.needed", session.context().name());
        }
    }

    private void alarm(String line) {
        session.terminal().err().println(session.terminal().alarm(Messages.text("error", line)));
    }

    private void trace(Exception error) {
        if (session.options().verbose()) {
            error.printStackTrace(session.terminal().err());
        }
    }
}
