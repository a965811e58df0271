package org.zhengtong.cli.runtime;

import java.util.List;

/** Ends a command: with an exit code, and with lines for the person in front of it. */
public class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final List<String> lines;
    private final List<String> evidence;

    public CliException(ExitCode exitCode, List<String> lines) {
        this(exitCode, lines, List.of());
    }

    /** @param evidence what others wrote about it, for instance the end of a log */
    public CliException(ExitCode exitCode, List<String> lines, List<String> evidence) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
        this.evidence = List.copyOf(evidence);
    }

    /** With the text of that key. */
    public static CliException of(ExitCode exitCode, String key, Object... arguments) {
        return new CliException(exitCode, List.of(Messages.text(key, arguments)));
    }

    public CliException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** Reasons, one on each line. */
    public List<String> lines() {
        return lines;
    }

    public List<String> evidence() {
        return evidence;
    }
}
