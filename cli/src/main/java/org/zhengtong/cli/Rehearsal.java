package org.zhengtong.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.session.Session;

/**
 * Runs a few commands to nowhere, so that the classes they need are loaded: the launcher has the virtual machine write
 * them into its archive for class-data sharing, from which later runs start faster.
 */
final class Rehearsal {

    /** Nobody listens there. */
    private static final String NOWHERE = "http://127.0.0.1:1";

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--help"),
            List.of("case", "list", "--url", NOWHERE),
            List.of("case", "send", "--help"),
            List.of("context", "list"),
            List.of("context", "list", "-o", "yaml"),
            List.of("status", "--url", NOWHERE, "-o", "json"));

    private Rehearsal() {}

    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, InputStream.nullInputStream(), Terminal.Traits.NONE);
        Environment environment = new Environment(Map.of(), Map.of("user.home", "/nonexistent"));
        for (List<String> command : COMMANDS) {
            Session session = new Session(terminal, environment, duration -> {});
            Main.run(session, command.toArray(String[]::new));
        }
    }
}
