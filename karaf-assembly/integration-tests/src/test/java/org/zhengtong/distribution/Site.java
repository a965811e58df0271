package org.zhengtong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Every address of a running distribution, for clients that live through its death. */
final class Site {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Site(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    String signIn(String account, String password) throws IOException, InterruptedException {
        return post("", "/api/platform/v1/sessions", Map.of("account", account, "password", password))
                .path("token")
                .asText();
    }

    JsonNode get(String token, String path) throws IOException, InterruptedException {
        return successful(send(request(token, path)));
    }

    /** What is no JSON. */
    String text(String token, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(token, path));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Empty when it is not there, not listening, or not willing. */
    Optional<JsonNode> tryGet(String token, String path) {
        try {
            HttpResponse<String> answer = send(request(token, path));
            return answer.statusCode() == 200 ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
        } catch (IOException down) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    JsonNode post(String token, String path, Map<String, ?> body) throws IOException, InterruptedException {
        return successful(send(jsonPost(token, path, body)));
    }

    JsonNode put(String token, String path, Map<String, ?> body) throws IOException, InterruptedException {
        return successful(send(request(token, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    void delete(String token, String path) throws IOException, InterruptedException {
        successful(send(request(token, path).DELETE()));
    }

    void putBytes(String token, String path, byte[] content) throws IOException, InterruptedException {
        successful(send(request(token, path)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(content))));
    }

    /** Code of the problem that such a call is answered with. */
    String refusal(String token, String path, byte[] content) throws IOException, InterruptedException {
        return code(send(request(token, path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content))));
    }

    /** Code of the problem that such a call is answered with. */
    String refusal(String token, String path, Map<String, ?> body) throws IOException, InterruptedException {
        return code(send(jsonPost(token, path, body)));
    }

    private static String code(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).path("code").asText();
    }

    Answer postOnce(String token, String path, String idempotencyKey, Map<String, ?> body) {
        try {
            return Answer.of(send(jsonPost(token, path, body).header("Idempotency-Key", idempotencyKey)));
        } catch (IOException down) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    void upload(String token, String path, Path file) throws IOException, InterruptedException {
        successful(send(request(token, path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file))));
    }

    /**
     * Repeats one and the same call until the answer is about the call itself.
     *
     * @return status below 500, and not the 404 of a resource that is not up yet
     */
    int postUntilAnswered(String token, String path, String idempotencyKey, Map<String, ?> body) {
        return postUntilAnswered(List.of(this), token, path, idempotencyKey, body);
    }

    /** The same over several nodes in turn. */
    static int postUntilAnswered(
            List<Site> nodes, String token, String path, String idempotencyKey, Map<String, ?> body) {
        AtomicInteger status = new AtomicInteger();
        AtomicInteger attempt = new AtomicInteger();
        try {
            Await.until(
                    () -> {
                        Site node = nodes.get(attempt.getAndIncrement() % nodes.size());
                        status.set(node.tryPost(token, path, idempotencyKey, body));
                        return status.get() > 0;
                    },
                    () -> path + " got no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return status.get();
    }

    private int tryPost(String token, String path, String idempotencyKey, Map<String, ?> body) {
        int status = postOnce(token, path, idempotencyKey, body).status();
        return status >= 500 || status == 404 ? 0 : status;
    }

    private HttpRequest.Builder jsonPost(String token, String path, Map<String, ?> body) {
        try {
            return request(token, path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode successful(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /**
     * What became of a call.
     *
     * @param status 0 if there was no answer
     * @param code of the problem document; empty if it is none
     */
    record Answer(int status, String code) {

        static final Answer NONE = new Answer(0, "");

        private static Answer of(HttpResponse<String> answer) throws IOException {
            boolean problem = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/problem+json"))
                    .isPresent();
            return new Answer(answer.statusCode(), problem ? Site.code(answer) : "");
        }
    }
}
