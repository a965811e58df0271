package org.zhengtong.platform.web.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.web.HttpHost;

class FrontDoorTest {

    private final HttpHost host = new HttpHost("/*", new FrontDoor());

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void leadsFromTheRootToTheDescription() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/");
        assertEquals(302, answer.statusCode());
        assertEquals("/api/docs", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void saysInAProblemDocumentThatThereIsNothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/index.php");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("not_found", problem.path("code").asText());
        assertEquals("/index.php", problem.path("instance").asText());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(host.url(path))).build(), BodyHandlers.ofString());
    }
}
