package org.zhengtong.cli.command;

import java.util.concurrent.Callable;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;

/** A command that does something, within a session. */
public abstract class Verb implements Callable<Integer> {

    private final Session session;

    protected Verb(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() {
        return run().value();
    }

    /** @throws org.zhengtong.cli.runtime.CliException if it cannot be done */
    protected abstract ExitCode run();

    protected final Session session() {
        return session;
    }
}
