package org.zhengtong.benchmark;

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

/** The HTTP interfaces of a city, as its administrator. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private String token = "";

    Api(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    void signIn(String password) throws IOException, InterruptedException {
        token = post("/api/platform/v1/sessions", Map.of("account", "admin", "password", password))
                .path("token")
                .asText();
    }

    public String token() {
        return token;
    }

    boolean isReady() {
        return answers("/api/platform/v1/status", "\"state\":\"READY\"");
    }

    /** Whether a GET is answered with 200 and a body in which a text stands. */
    boolean answers(String path, String text) {
        try {
            HttpResponse<String> answer = send(request(path));
            return answer.statusCode() == 200 && answer.body().contains(text);
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return successful(send(request(path)));
    }

    public JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return successful(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode successful(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
