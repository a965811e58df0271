package org.zhengtong.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.zhengtong.cli.out.Printer;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Mixin;

/** A command that asks one thing and prints the answer. */
public abstract class Query extends Verb {

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    protected Query(Session session) {
        super(session);
    }

    @Override
    protected final ExitCode run() {
        RestClient rest = session().rest();
        return watch.repeat(session(), () -> look(rest));
    }

    protected abstract Call request();

    protected abstract void print(Printer printer, JsonNode body);

    /** Fetches the whole answer. */
    protected JsonNode fetch(RestClient rest) {
        return rest.send(request());
    }

    /** Whether the answer is a good one. */
    protected ExitCode verdict(JsonNode body) {
        return ExitCode.DONE;
    }

    private Supplier<ExitCode> look(RestClient rest) {
        JsonNode body = fetch(rest);
        return () -> {
            print(session().printer(), body);
            return verdict(body);
        };
    }
}
