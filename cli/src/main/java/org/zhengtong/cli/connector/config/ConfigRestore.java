package org.zhengtong.cli.connector.config;

import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector config restore NAME VERSION}: an earlier version becomes the newest; 0 stands for the defaults. */
@Command(name = "restore")
public final class ConfigRestore extends ConfigVerb {

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1", paramLabel = "VERSION")
    private int version;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    ConfigRestore(Session session) {
        super(session);
    }

    @Override
    Call request(RestClient rest, boolean onlyTry) {
        return Call.post(
                Json.object().put("reason", reason).put("dryRun", onlyTry),
                "/api/platform/v1/connector-settings/{}/versions/{}/restore",
                name,
                Integer.toString(version));
    }
}
