package org.zhengtong.distribution;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.function.Executable;
import org.zhengtong.clients.rest.ApiClient;
import org.zhengtong.clients.rest.ApiException;
import org.zhengtong.clients.rest.api.CasesApi;
import org.zhengtong.clients.rest.api.RatingTagsApi;
import org.zhengtong.clients.rest.api.RatingsApi;
import org.zhengtong.clients.rest.api.SessionsApi;
import org.zhengtong.clients.rest.model.Problem;
import org.zhengtong.clients.rest.model.TokenBody;

/** A department's system that was made from our OpenAPI document. */
final class RestClient {

    final CasesApi cases;
    final RatingsApi ratings;
    final RatingTagsApi tags;

    private final ApiClient client = new ApiClient();

    RestClient(String base, String clientId, String secret) throws ApiException {
        client.updateBaseUri(base + "/api");
        String token = new SessionsApi(client)
                .issueToken(new TokenBody().clientId(clientId).clientSecret(secret))
                .getToken();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        cases = new CasesApi(client);
        ratings = new RatingsApi(client);
        tags = new RatingTagsApi(client);
    }

    Problem problemOf(Executable call) {
        ApiException refused = assertThrows(ApiException.class, call);
        try {
            return client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(refused.getResponseBody(), unreadable);
        }
    }
}
