package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.identity.SignIn;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Answer;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.rest.RestException;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.runtime.PrivateFiles;

/** An API client of the demo. It is registered once; its secret is kept in a file that only its owner can read. */
final class DemoClient {

    private static final String CITY = "230600000000";
    private static final int CONFLICT = 409;

    private final String id;
    private final String role;
    private final Path secretFile;

    DemoClient(String id, String role, Path folder) {
        this.id = id;
        this.role = role;
        this.secretFile = folder.resolve(id + ".secret");
    }

    /** The server as this client sees it, with a new token. */
    RestClient signIn(RestClient administrator) {
        Optional<String> token = secret().flatMap(secret -> token(administrator, secret));
        return administrator.as(token.orElseGet(() -> token(administrator, newSecret(administrator))
                .orElseThrow(() -> CliException.of(ExitCode.NOT_ALLOWED, "demo.client-refused", id))));
    }

    private Optional<String> token(RestClient rest, String secret) {
        try {
            return Optional.of(new SignIn(rest).client(id, secret).path("token").asText());
        } catch (RestException e) {
            if (e.exitCode() == ExitCode.NOT_ALLOWED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String newSecret(RestClient administrator) {
        ObjectNode body = Json.object()
                .put("id", id)
                .put("name", Messages.text("demo.client." + id))
                .put("role", role);
        body.putObject("scope").put("regionCode", CITY).put("departmentCode", "");
        Answer registered = administrator.exchange(Call.post(body, "/api/platform/v1/clients"));
        JsonNode granted = registered.status() == CONFLICT
                ? administrator.send(Call.post(Json.object(), "/api/platform/v1/clients/{}/secret", id))
                : registered.orThrow();
        String secret = granted.path("secret").asText();
        keep(secret);
        return secret;
    }

    private Optional<String> secret() {
        try {
            return Files.exists(secretFile)
                    ? Files.readString(secretFile).lines().findFirst()
                    : Optional.empty();
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.REFUSED, secretFile, e);
        }
    }

    private void keep(String secret) {
        try {
            PrivateFiles.write(secretFile, secret + "\n");
        } catch (IOException e) {
            throw FileFailures.unwritable(secretFile, e);
        }
    }
}
