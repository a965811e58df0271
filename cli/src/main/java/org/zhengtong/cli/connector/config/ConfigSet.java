package org.zhengtong.cli.connector.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code zt connector config set NAME KEY=VALUE…}. A secret is asked for, or read from a line of standard input; it is never
 * an argument, where others see it.
 */
@Command(name = "set")
public final class ConfigSet extends ConfigVerb {

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", arity = "0..*")
    private List<String> pairs = new ArrayList<>();

    @Option(names = "--secret", paramLabel = "KEY")
    private List<String> secrets = new ArrayList<>();

    @Option(names = "--unset", paramLabel = "KEY")
    private List<String> unset = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    ConfigSet(Session session) {
        super(session);
    }

    @Override
    Call request(RestClient rest, boolean onlyTry) {
        Map<String, String> values = values();
        refuseSecretsInArguments(rest, values);
        ObjectNode body = Json.object().put("reason", reason).put("dryRun", onlyTry);
        ObjectNode wanted = body.putObject("values");
        values.forEach(wanted::put);
        secrets.forEach(key -> wanted.put(key, secret(key)));
        unset.forEach(body.putArray("unset")::add);
        return Call.post(body, "/api/platform/v1/connector-settings/{}", name);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2) {
                throw CliException.of(ExitCode.USAGE, "config.no-pair", pair);
            }
            values.put(parts[0].strip(), parts[1]);
        }
        return values;
    }

    private void refuseSecretsInArguments(RestClient rest, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        for (JsonNode setting : rest.send(Call.get("/api/platform/v1/connector-settings/{}", name))
                .path("settings")) {
            String key = setting.path("key").asText();
            if (values.containsKey(key) && setting.path("type").asText().equals("secret")) {
                throw CliException.of(ExitCode.USAGE, "config.secret-in-argument", key);
            }
        }
    }

    private String secret(String key) {
        return (session().terminal().traits().interactive()
                                && !session().options().noInput()
                        ? session().terminal().askSecret(Messages.text("config.secret", key))
                        : session().terminal().readLine())
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> CliException.of(ExitCode.USAGE, "secret.missing"));
    }
}
