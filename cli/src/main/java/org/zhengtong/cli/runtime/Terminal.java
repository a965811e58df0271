package org.zhengtong.cli.runtime;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The three streams of the process, in UTF-8 whatever the locale says, and what is known about them. */
public final class Terminal {

    private static final String BOLD = "1";
    private static final String RED = "31";

    private final PrintStream out;
    private final PrintStream err;
    private final BufferedReader in;
    private final Traits traits;

    /**
     * What is at the far end of the streams.
     *
     * @param interactive a person can be asked
     */
    public record Traits(boolean outIsTerminal, boolean errIsTerminal, boolean interactive, boolean colours) {
        /** Files and pipes only. */
        public static final Traits NONE = new Traits(false, false, false, false);

        /** The launcher says which stream is a terminal; Java cannot tell them apart. */
        static Traits of(Environment environment) {
            boolean out =
                    environment.property("zt.stdout").filter("terminal"::equals).isPresent();
            boolean err =
                    environment.property("zt.stderr").filter("terminal"::equals).isPresent();
            boolean dumb = environment.variable("TERM").filter("dumb"::equals).isPresent();
            boolean colours = !dumb && environment.variable("NO_COLOR").isEmpty();
            return new Traits(out, err, System.console() != null, colours);
        }
    }

    public Terminal(PrintStream out, PrintStream err, InputStream in, Traits traits) {
        this.out = out;
        this.err = err;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.traits = traits;
    }

    public static Terminal ofProcess(Environment environment) {
        return new Terminal(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in,
                Traits.of(environment));
    }

    /** Data. */
    public PrintStream out() {
        return out;
    }

    /** Progress, notices and errors. */
    public PrintStream err() {
        return err;
    }

    public Traits traits() {
        return traits;
    }

    /** A sentence for the person, beside the data. */
    public void notice(String key, Object... arguments) {
        err.println(Messages.text(key, arguments));
    }

    /** A heading on the data stream. */
    public String bold(String text) {
        return paint(BOLD, text, traits.outIsTerminal());
    }

    /** What is wrong, on the error stream. */
    public String alarm(String text) {
        return paint(RED, text, traits.errIsTerminal());
    }

    /** One line of standard input; empty at its end. */
    public Optional<String> readLine() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a line; nobody to ask gives nothing. */
    public Optional<String> ask(String prompt) {
        if (!traits.interactive()) {
            return Optional.empty();
        }
        err.print(prompt);
        err.flush();
        return readLine();
    }

    /** Asks without an echo; nobody to ask gives nothing. */
    public Optional<String> askSecret(String prompt) {
        Console console = System.console();
        if (console == null || !traits.interactive()) {
            return Optional.empty();
        }
        err.print(prompt);
        err.flush();
        return Optional.ofNullable(console.readPassword("")).map(String::new);
    }

    private String paint(String code, String text, boolean terminal) {
        return terminal && traits.colours() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
