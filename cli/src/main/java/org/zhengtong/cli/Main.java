package org.zhengtong.cli;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.util.List;
import org.zhengtong.cli.runtime.BusinessTime;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.runtime.Pause;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Entry of the program {@code zt}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Environment environment = Environment.ofProcess();
        Session session = new Session(Terminal.ofProcess(environment), environment, Pause.REAL);
        System.exit(run(session, args));
    }

    /** Runs one command and gives its exit code. */
    static int run(Session session, String... args) {
        return commandLine(session, List.of(args)).execute(args);
    }

    static CommandLine commandLine(Session session, List<String> arguments) {
        Terminal terminal = session.terminal();
        boolean colours = terminal.traits().outIsTerminal() && terminal.traits().colours();
        SessionFactory factory = new SessionFactory(session);
        CommandLine root = new CommandLine(root(session), factory);
        Catalogue.addTo(root, factory, arguments);
        return root.setResourceBundle(Messages.bundle())
                .registerConverter(OffsetDateTime.class, new BusinessTime())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(new Failures(session));
    }

    private static CommandSpec root(Session session) {
        CommandSpec root = CommandSpec.create().name("zt").versionProvider(new Version());
        session.options().addTo(root);
        return root.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .build());
    }
}
