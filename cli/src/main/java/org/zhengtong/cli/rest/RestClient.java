package org.zhengtong.cli.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.PrivateFiles;

/**
 * Talks to the REST interface of one server as one caller, with time limits. Repeats what may be repeated when the server
 * cannot be reached or is busy. Safe for use by several threads.
 */
public final class RestClient {

    private static final String JSON = "application/json, application/problem+json";
    private static final String ANYTHING = "*/*";

    private final HttpClient http;
    private final URI server;
    private final Optional<String> token;
    private final Retries retries;
    private final Consumer<String> trace;

    /** @param trace is told each request and the status of its answer */
    public RestClient(URI server, Optional<String> token, Retries retries, Consumer<String> trace) {
        this(HttpClients.of(server), server, token, retries, trace);
    }

    private RestClient(HttpClient http, URI server, Optional<String> token, Retries retries, Consumer<String> trace) {
        this.http = http;
        this.server = server;
        this.token = token;
        this.retries = retries;
        this.trace = trace;
    }

    /** The same server for another caller. */
    public RestClient as(String bearerToken) {
        return new RestClient(http, server, Optional.of(bearerToken), retries, trace);
    }

    public URI server() {
        return server;
    }

    /**
     * Sends and gives the body of the answer.
     *
     * @throws RestException if the server refuses
     * @throws CliException if it cannot be reached or does not answer in time
     */
    public JsonNode send(Call call) {
        return exchange(call).orThrow();
    }

    /**
     * Sends and gives the answer, be it a refusal.
     *
     * @throws CliException if the server cannot be reached or does not answer in time
     */
    public Answer exchange(Call call) {
        return reaching(call, () -> answer(call));
    }

    /**
     * Sends, and writes the answer as it comes into a file that only its owner can read. A file that is not whole is not
     * left behind.
     *
     * @param progress is told how many bytes have come, each time
     * @throws RestException if the server refuses
     * @throws CliException if it cannot be reached, or goes away in between
     */
    public void download(Call call, Path file, LongConsumer progress) {
        reaching(call, () -> answer(call, file, progress)).orThrow();
    }

    private Answer reaching(Call call, Retries.Attempt attempt) {
        try {
            return retries.run(call, attempt);
        } catch (HttpTimeoutException e) {
            throw CliException.of(
                            ExitCode.TIMED_OUT,
                            "rest.timeout",
                            server,
                            call.limit().toSeconds())
                    .causedBy(e);
        } catch (ConnectException e) {
            throw CliException.of(ExitCode.UNAVAILABLE, "rest.unreachable", server)
                    .causedBy(e);
        } catch (IOException e) {
            throw CliException.of(ExitCode.UNAVAILABLE, "rest.broken", server, e)
                    .causedBy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.of(ExitCode.REFUSED, "interrupted").causedBy(e);
        }
    }

    private Answer answer(Call call) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request(call, JSON), BodyHandlers.ofString(StandardCharsets.UTF_8));
        int status = response.statusCode();
        trace.accept(call.method() + " " + server + call.target() + " -> " + status);
        if (status >= 400) {
            return new Answer(status, Json.object(), Optional.of(Problem.of(status, response.body())));
        }
        return new Answer(status, body(response), Optional.empty());
    }

    private Answer answer(Call call, Path file, LongConsumer progress) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = http.send(request(call, ANYTHING), BodyHandlers.ofInputStream());
        int status = response.statusCode();
        trace.accept(call.method() + " " + server + call.target() + " -> " + status);
        try (InputStream body = response.body()) {
            if (status >= 400) {
                String problem = new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(status, Json.object(), Optional.of(Problem.of(status, problem)));
            }
            PrivateFiles.write(file, body, progress);
        }
        return new Answer(status, Json.object(), Optional.empty());
    }

    private JsonNode body(HttpResponse<String> response) {
        if (response.body().isBlank()) {
            return Json.object();
        }
        return Json.parse(response.body())
                .filter(JsonNode::isContainerNode)
                .orElseThrow(() -> CliException.of(ExitCode.REFUSED, "rest.not-json", server));
    }

    private HttpRequest request(Call call, String accepted) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + call.target()))
                .timeout(call.limit())
                .header("Accept", accepted)
                .method(call.method(), content(call));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (call.body().isPresent()) {
            request.header("Content-Type", "application/json");
        }
        if (call.file().isPresent()) {
            request.header("Content-Type", "application/octet-stream");
        }
        if (!call.idempotencyKey().isEmpty()) {
            request.header("Idempotency-Key", call.idempotencyKey());
        }
        return request.build();
    }

    private static BodyPublisher content(Call call) throws IOException {
        Optional<FilePart> part = call.file();
        if (part.isPresent()) {
            return BodyPublishers.ofByteArray(part.get().bytes());
        }
        return call.body().map(body -> BodyPublishers.ofString(body.toString())).orElseGet(BodyPublishers::noBody);
    }
}
