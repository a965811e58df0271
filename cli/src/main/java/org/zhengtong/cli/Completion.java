package org.zhengtong.cli;

import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zt completion bash|zsh}: a script for the shell to source. */
@Command(name = "completion")
final class Completion extends Verb {

    /** The one script serves both: for zsh it loads its emulation of bash's completion. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(paramLabel = "bash|zsh")
    private Shell shell = Shell.BASH;

    @Spec
    private CommandSpec spec;

    Completion(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        session().trace(shell.name());
        session().terminal().out().print(AutoComplete.bash("zt", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
