package org.zhengtong.cli;

import org.zhengtong.cli.session.Session;

/** The way in for tests of other packages. */
public final class Program {

    private Program() {}

    public static int run(Session session, String... arguments) {
        return Main.run(session, arguments);
    }
}
