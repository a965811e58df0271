package org.zhengtong.cli.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.BusinessTime;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt sandbox clock}: shows the business clock, or sets it. */
@Command(name = "clock")
public final class SandboxClock extends Verb {

    @Option(names = "--set", paramLabel = "TIME")
    private Optional<OffsetDateTime> time = Optional.empty();

    SandboxClock(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Call call = time.map(moment ->
                        Call.put(Json.object().put("businessTime", BusinessTime.text(moment)), "/api/sandbox/v1/clock"))
                .orElseGet(() -> Call.get("/api/sandbox/v1/clock"));
        JsonNode clock = session().rest().send(call);
        session().printer().details(clock);
        return ExitCode.DONE;
    }
}
