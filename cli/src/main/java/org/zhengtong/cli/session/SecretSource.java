package org.zhengtong.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.Messages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a secret comes from: standard input, a file, or a question without echo; never an argument. */
public final class SecretSource {

    @ArgGroup
    private Choice choice = new Choice();

    static final class Choice {
        @Option(names = "--password-stdin")
        private boolean stdin;

        @Option(names = "--password-file", paramLabel = "FILE")
        private Optional<Path> file = Optional.empty();
    }

    /**
     * @param promptKey text of the question
     * @throws CliException if there is nothing to take it from
     */
    public String read(Session session, String promptKey) {
        Optional<String> secret = choice.file.isPresent()
                ? Optional.of(firstLine(choice.file.get()))
                : choice.stdin ? session.terminal().readLine() : ask(session, promptKey);
        return secret.filter(text -> !text.isEmpty())
                .orElseThrow(() -> CliException.of(ExitCode.USAGE, "secret.missing"));
    }

    private static Optional<String> ask(Session session, String promptKey) {
        return session.options().noInput()
                ? Optional.empty()
                : session.terminal().askSecret(Messages.text(promptKey));
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }
}
