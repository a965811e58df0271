package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Mixin;

/** A verb that makes something of a KAR: uploads it, shows the plan, and follows the change. */
abstract class KarVerb extends Verb {

    @Mixin
    private final KarOptions options = new KarOptions();

    KarVerb(Session session) {
        super(session);
    }

    abstract Path file();

    abstract Call request(ObjectNode body);

    @Override
    protected final ExitCode run() {
        RestClient rest = session().rest();
        ObjectNode body = options.body(file(), new KarFile(file()).upload(session(), rest));
        JsonNode plan = PlanPrinter.of(rest.send(request(body.deepCopy().put("dryRun", true))));
        ExitCode verdict = new PlanPrinter(session()).print(plan, options.isDryRun());
        if (verdict != ExitCode.DONE || options.isDryRun()) {
            return verdict;
        }
        return new ChangeFollower(session(), rest)
                .follow(rest.send(request(body)).path("change"));
    }
}
