package org.zhengtong.cli.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.command.WatchOptions;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Answer;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zt status}: how the server is, and its container if that runs on this machine. */
@Command(name = "status")
public final class Status extends Verb {

    private static final View CONNECTORS = View.of("name", "state", "waiting", "delivered", "alreadyThere", "dead", "detail");

    @Mixin
    private final LocalOptions local = new LocalOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    Status(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        return watch.repeat(session(), this::look);
    }

    private ExitCode look() {
        Context context = session().context();
        ObjectNode report = Json.object().put("url", context.url());
        addProcess(report, context);
        try {
            RestClient rest = session().rest(context);
            rest.send(Call.get("/api/platform/v1/status")).properties().forEach(field -> report.set(field.getKey(), field.getValue()));
            addDetails(report, context, rest);
        } catch (CliException e) {
            print(report);
            throw e;
        }
        print(report);
        return ExitCode.DONE;
    }

    /** Only if the context is the container of this home. */
    private void addProcess(ObjectNode report, Context context) {
        Home home = local.home(session().environment());
        if (!home.isUnpacked() || !context.url().endsWith(":" + new HomeConfig(home).httpPort())) {
            return;
        }
        report.put("home", home.folder().toString());
        new Container(home, session().environment())
                .find()
                .ifPresentOrElse(process -> report.put("pid", process.pid()), () -> report.put("process", "ABSENT"));
    }

    private static void addDetails(ObjectNode report, Context context, RestClient rest) {
        if (!context.isSignedIn()) {
            return;
        }
        Answer details = rest.exchange(Call.get("/api/platform/v1/status/details"));
        if (details.problem().isEmpty()) {
            report.set("details", details.body());
        }
    }

    private void print(ObjectNode report) {
        Printer printer = session().printer();
        JsonNode connectors = report.path("details").path("connectors");
        if (!printer.isForPeople() || !connectors.isArray()) {
            printer.details(report);
            return;
        }
        ObjectNode details = report.withObject("/details");
        details.remove("connectors");
        details.remove("bundles");
        printer.details(report);
        session().terminal().out().println();
        printer.list(CONNECTORS, connectors);
    }
}
