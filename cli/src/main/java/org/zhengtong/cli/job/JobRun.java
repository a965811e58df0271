package org.zhengtong.cli.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.zhengtong.cli.command.Action;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt job run NAME}: now, and waits for its end. */
@Command(name = "run")
public final class JobRun extends Action {

    private static final Duration LONGEST = Duration.ofHours(1);

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    JobRun(Session session) {
        super(session, "job.ran");
    }

    @Override
    protected Call request() {
        return Call.post(Json.object().put("dryRun", dryRun), "/api/platform/v1/jobs/{}/runs", name)
                .within(LONGEST);
    }

    @Override
    protected String subject() {
        return name;
    }

    @Override
    protected boolean isDryRun() {
        return dryRun;
    }

    @Override
    protected ExitCode verdict(JsonNode body) {
        if (!"FAILED".equals(body.path("state").asText())) {
            return ExitCode.DONE;
        }
        session().terminal().notice("job.failed", name, body.path("error").asText());
        return ExitCode.REFUSED;
    }
}
