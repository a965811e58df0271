package org.zhengtong.cli.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.local.LocalCity.Running;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zt up}: a container on this machine, that serves when the command ends. */
@Command(name = "up")
public final class Up extends Verb {

    @Mixin
    private final UpOptions options = new UpOptions();

    @Option(names = "--sandbox")
    private boolean sandbox;

    Up(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Running running = new LocalCity(session(), options).ensureUp(sandbox);
        Context context = new LocalSignIn(session()).ensure(running);
        session().terminal().notice(running.started() ? "up.done" : "up.already", running.url());
        session().printer().details(report(running, context));
        return ExitCode.DONE;
    }

    private static ObjectNode report(Running running, Context context) {
        ObjectNode report = Json.object()
                .put("url", running.url().toString())
                .put("ssh", "127.0.0.1:" + running.sshPort())
                .put("pid", running.pid())
                .put("home", running.home().folder().toString())
                .put("sandbox", running.status().path("sandbox").asBoolean())
                .put("businessTime", running.status().path("businessTime").asText())
                .put("context", context.name())
                .put("caller", context.caller());
        if (Files.exists(running.home().initialPassword())) {
            report.put("initialPassword", running.home().initialPassword().toString());
        }
        return report;
    }
}
