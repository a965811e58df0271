package org.zhengtong.cli.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zt sandbox clock}: shows the business clock, or sets it. */
@Command(name = "clock")
public final class SandboxClock extends Verb {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Option(names = "--set", paramLabel = "TIME")
    private String time = "";

    SandboxClock(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        Call call = time.isEmpty()
                ? Call.get("/api/sandbox/v1/clock")
                : Call.put(Json.object().put("businessTime", parse(time).toString()), "/api/sandbox/v1/clock");
        JsonNode clock = session().rest().send(call);
        session().printer().details(clock);
        return ExitCode.DONE;
    }

    /** ISO 8601, with its offset or in Asia/Shanghai; a space may stand for the T. */
    private static OffsetDateTime parse(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(iso)
                    : LocalDateTime.parse(iso).atZone(ZONE).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw CliException.of(ExitCode.USAGE, "usage.value", "--set", text).causedBy(e);
        }
    }
}
