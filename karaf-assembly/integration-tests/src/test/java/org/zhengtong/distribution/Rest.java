package org.zhengtong.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The REST interface from outside. */
final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Rest(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/platform/v1";
    }

    boolean isReady() {
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(base + "/status")));
            return answer.statusCode() == 200
                    && "READY".equals(json(answer).path("state").asText());
        } catch (IOException e) {
            // not listening yet
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String signIn(String account, String password) throws IOException, InterruptedException {
        return post("", "/sessions", Map.of("account", account, "password", password), 200)
                .path("token")
                .asText();
    }

    JsonNode get(String token, String path) throws IOException, InterruptedException {
        return expect(200, send(request(token, path)));
    }

    JsonNode post(String token, String path, Map<String, ?> body, int status) throws IOException, InterruptedException {
        return expect(
                status,
                send(request(token, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    private HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode expect(int status, HttpResponse<String> answer) throws JsonProcessingException {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
        return JSON.readTree(answer.body());
    }
}
