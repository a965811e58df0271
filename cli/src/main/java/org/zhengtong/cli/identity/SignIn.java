package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengtong.cli.config.Context;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;

/** Gets tokens. */
public final class SignIn {

    private final RestClient rest;

    public SignIn(RestClient rest) {
        this.rest = rest;
    }

    /** @return {@code token}, {@code expiresAt} and {@code caller} */
    public JsonNode account(String account, String password) {
        return rest.send(
                Call.post(Json.object().put("account", account).put("password", password), "/api/platform/v1/sessions")
                        .key(""));
    }

    /** @return {@code token}, {@code expiresAt} and {@code caller} */
    public JsonNode client(String clientId, String secret) {
        return rest.send(Call.post(
                        Json.object().put("clientId", clientId).put("clientSecret", secret), "/api/platform/v1/tokens")
                .key(""));
    }

    /** The context with what was granted. */
    public static Context remember(Context context, JsonNode granted) {
        JsonNode caller = granted.path("caller");
        return context.signedIn(
                caller.isObject() ? caller.path("id").asText() : caller.asText(),
                granted.path("token").asText(),
                granted.path("expiresAt").asText());
    }
}
