package org.zhengtong.cli.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
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

    private static final View CONNECTORS =
            View.of("name", "state", "waiting", "delivered", "alreadyThere", "dead", "detail");
    private static final View JOBS = View.of("name", "title", "cron", "lastRun.state", "lastRun.endedAt");
    private static final View BUNDLES = View.of("name", "version", "state");

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

    private Supplier<ExitCode> look() {
        Context context = context();
        RestClient rest = session().rest(context);
        ObjectNode report = Json.object().put("url", context.url());
        addProcess(report, context);
        try {
            rest.send(Call.get("/api/platform/v1/status"))
                    .properties()
                    .forEach(field -> report.set(field.getKey(), field.getValue()));
            addDetails(report, context, rest);
        } catch (CliException e) {
            return () -> {
                printIfAny(report);
                throw e;
            };
        }
        return () -> {
            print(report);
            return ExitCode.DONE;
        };
    }

    /** An address alone is no news. */
    private void printIfAny(ObjectNode report) {
        if (report.size() > 1) {
            print(report);
        }
    }

    /** While there is no context yet, the container of this home, if there is one, in the place of the usual address. */
    private Context context() {
        Home home = local.home(session().environment());
        Context context = session().context();
        boolean chosen = !session().options().url().isEmpty()
                || session().contextStore().load().find(context.name()).isPresent();
        return chosen || !home.isUnpacked()
                ? context
                : Context.of(context.name(), "http://127.0.0.1:" + new HomeConfig(home).httpPort());
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
        if (!printer.isForPeople() || !report.has("details")) {
            printer.details(report);
            tellOfDetails(printer, report);
            return;
        }
        ObjectNode details = report.withObject("/details");
        JsonNode connectors = details.path("connectors");
        JsonNode jobs = details.path("jobs");
        ArrayNode idle = Json.array();
        details.path("bundles").forEach(bundle -> addIdle(idle, bundle));
        details.remove(List.of("connectors", "jobs", "bundles", "state"));
        printer.details(report);
        printPart(printer, CONNECTORS, connectors);
        printPart(printer, JOBS, jobs);
        if (!idle.isEmpty()) {
            printPart(printer, BUNDLES, idle);
        }
    }

    private void tellOfDetails(Printer printer, ObjectNode report) {
        if (printer.isForPeople() && report.has("state") && !report.has("details")) {
            session().terminal().notice("status.details");
        }
    }

    private void printPart(Printer printer, View view, JsonNode rows) {
        session().terminal().out().println();
        printer.list(view, rows);
    }

    private static void addIdle(ArrayNode idle, JsonNode bundle) {
        if (!"ACTIVE".equals(bundle.path("state").asText())) {
            idle.add(bundle);
        }
    }
}
