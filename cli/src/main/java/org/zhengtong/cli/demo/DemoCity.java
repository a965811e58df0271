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
    private final DemoClient departmentSystem;
    private final DemoClient entrance;
    private RestClient administrator;
    private RestClient departments;
    private RestClient citizens;

    DemoCity(Session session, Running running) {
        this.session = session;
        this.running = running;
        this.departmentSystem = new DemoClient("demo-departments", "department-system", folder());
        this.entrance = new DemoClient("demo-citizens", "rating-entrance", folder());
        this.administrator = signedIn();
        this.departments = departmentSystem.signIn(administrator);
        this.citizens = entrance.signIn(administrator);
    }

    /** New tokens for all: the clock that the old ones go by may have been moved. */
    void signInAgain() {
        administrator = signedIn();
        departments = departmentSystem.signIn(administrator);
        citizens = entrance.signIn(administrator);
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
