package org.zhengtong.cli.connector.config;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.connector.ChangeFollower;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Option;

/** A verb that makes a new version of settings, and follows it to the nodes. */
abstract class ConfigVerb extends Verb {

    static final View DIFFERENCES = View.of("key", "before", "after").about("setting");

    @Option(names = "--dry-run")
    private boolean dryRun;

    ConfigVerb(Session session) {
        super(session);
    }

    abstract Call request(RestClient rest, boolean onlyTry);

    @Override
    protected final ExitCode run() {
        RestClient rest = session().rest();
        JsonNode applied = rest.send(request(rest, dryRun));
        if (session().printer().isForPeople()) {
            session().printer().list(DIFFERENCES, applied.path("differences"));
        }
        if (applied.hasNonNull("change")) {
            return new ChangeFollower(session(), rest).follow(applied.path("change"));
        }
        if (!session().printer().isForPeople()) {
            session().printer().details(applied);
        }
        session().terminal().notice(applied.path("differences").isEmpty() ? "config.same" : "config.tried");
        return ExitCode.DONE;
    }
}
