package org.zhengtong.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.runtime.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        terminal.err().println(terminal.alarm(Messages.text("error", text(error))));
        if (isNounAlone(error, spec)) {
            command.usage(new PrintWriter(terminal.err(), true));
        } else {
            terminal.notice("usage.see", spec.qualifiedName());
        }
        return ExitCode.USAGE.value();
    }

    private static boolean isNounAlone(ParameterException error, CommandSpec spec) {
        return error.getClass() == ParameterException.class
                && !spec.subcommands().isEmpty();
    }

    private static String text(ParameterException error) {
        if (error instanceof MissingParameterException missing) {
            return Messages.text("usage.missing", names(missing.getMissing()));
        }
        if (error instanceof UnmatchedArgumentException unmatched) {
            return Messages.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (error instanceof MutuallyExclusiveArgsException) {
            return Messages.text("usage.exclusive");
        }
        if (error instanceof OverwrittenOptionException twice) {
            return Messages.text("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return Messages.text("usage.verb");
        }
        return argument.typeInfo().isEnum()
                ? Messages.text("usage.choice", name(argument), error.getValue(), choices(argument))
                : Messages.text("usage.value", name(argument), error.getValue(), hint(argument));
    }

    /** What would be right, if there is a text for the label of the argument. */
    private static String hint(ArgSpec argument) {
        return Messages.find("usage.hint." + argument.paramLabel()).orElse("");
    }

    private static String choices(ArgSpec argument) {
        return argument.typeInfo().getEnumConstantNames().stream()
                .map(name -> isFormat(argument) ? name.toLowerCase(Locale.ROOT) : name)
                .collect(Collectors.joining(" "));
    }

    private static boolean isFormat(ArgSpec argument) {
        return argument.isOption() && "--output".equals(((OptionSpec) argument).longestName());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
