package org.zhengtong.cli.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zt down}: stops the container of this machine; its data stay. */
@Command(name = "down")
public final class Down extends Verb {

    @Mixin
    private final LocalOptions local = new LocalOptions();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60")
    private long timeoutSeconds;

    Down(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Home home = local.home(session().environment());
        try {
            return stop(home);
        } catch (IOException e) {
            throw CliException.of(ExitCode.REFUSED, "down.failed", home.folder(), e)
                    .causedBy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.of(ExitCode.REFUSED, "interrupted").causedBy(e);
        }
    }

    private ExitCode stop(Home home) throws IOException, InterruptedException {
        Container container = new Container(home, session().environment());
        Optional<ProcessHandle> process = container.find();
        if (process.isEmpty()) {
            container.forget();
            session().terminal().notice("down.nothing", home.folder());
            return ExitCode.DONE;
        }
        session().terminal().notice("down.stopping", process.get().pid());
        boolean gracefully = container.stop(process.get(), Duration.ofSeconds(timeoutSeconds));
        session()
                .terminal()
                .notice(gracefully ? "down.done" : "down.forced", process.get().pid());
        return ExitCode.DONE;
    }
}
