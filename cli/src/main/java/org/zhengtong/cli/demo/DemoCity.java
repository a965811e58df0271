package org.zhengtong.cli.demo;

import java.nio.file.Path;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.local.LocalCity.Running;
import org.zhengtong.cli.local.LocalSignIn;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;

/** The city of the demo, as its three callers see it: the administrator, the departments' system, the citizens' entrance. */
final class DemoCity {

    private final Session session;
    private final Running running;
    private final RestClient administrator;
    private final RestClient departments;
    private final RestClient citizens;

    DemoCity(Session session, Running running) {
        this.session = session;
        this.running = running;
        this.administrator = signedIn();
        this.departments = new DemoClient("demo-departments", "department-system", folder()).signIn(administrator);
        this.citizens = new DemoClient("demo-citizens", "rating-entrance", folder()).signIn(administrator);
    }

    Running running() {
        return running;
    }

    Session session() {
        return session;
    }

    RestClient administrator() {
        return administrator;
    }

    RestClient departments() {
        return departments;
    }

    RestClient citizens() {
        return citizens;
    }

    /** Where the demo keeps what it must remember. */
    Path folder() {
        return running.home().data().resolve("demo");
    }

    private RestClient signedIn() {
        Context context = new LocalSignIn(session).ensure(running);
        if (!context.isSignedIn()) {
            throw CliException.of(ExitCode.NOT_ALLOWED, "demo.not-signed-in", context.name());
        }
        return session.rest(context);
    }
}
