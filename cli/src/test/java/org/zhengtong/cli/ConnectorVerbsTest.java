package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Received;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.signing.VerificationKey;

class ConnectorVerbsTest {

    private static final String PLAN =
            "{\"connector\":\"sample\",\"fromVersion\":\"\",\"toVersion\":\"1.0.0\",\"signer\":\"v\","
                    + "\"bundles\":[{\"name\":\"connector-sample\",\"action\":\"ADDED\",\"fromVersion\":\"\",\"toVersion\":\"1.0.0\"}],"
                    + "\"refreshed\":[],\"missing\":[%s],\"obstacles\":[],\"remarks\":[]}";

    @TempDir
    private Path folder;

    private final FakeServer server = new FakeServer();
    private Path kar;

    @BeforeEach
    void writeKar() throws IOException {
        byte[] content = new byte[600_000];
        new Random(7).nextBytes(content);
        kar = Files.write(folder.resolve("sample.kar"), content);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Zt zt() {
        return new Zt(folder);
    }

    /** Takes parts from {@code received} on. */
    private void takeUploads(long received) throws IOException {
        long size = Files.size(kar);
        server.on("POST", "/api/platform/v1/kars", Reply.ok("{\"id\":\"u\",\"received\":" + received + "}"))
                .on("PUT", "/api/platform/v1/kars/u.*", request -> {
                    long offset = Long.parseLong(request.target().replaceAll(".*offset=", ""));
                    return Reply.ok("{\"id\":\"u\",\"received\":" + Math.min(size, offset + (1 << 18)) + "}");
                });
    }

    private static JsonNode body(Received request) {
        return Json.parse(request.body()).orElseThrow();
    }

    private List<Received> received(String method, String start) {
        return server.received().stream()
                .filter(request -> request.method().equals(method))
                .filter(request -> request.target().startsWith(start))
                .toList();
    }

    private void answerChange(String state, String reason) {
        server.on(
                "GET",
                "/api/platform/v1/connector-changes/c",
                Reply.ok(
                        "{\"id\":\"c\",\"connector\":\"sample\",\"kind\":\"INSTALL\",\"toVersion\":\"1.0.0\",\"state\":\""
                                + state + "\",\"reason\":\"" + reason
                                + "\",\"steps\":[{\"node\":\"one\",\"name\":\"staged\"}]}"));
    }

    private void answerInstall(String missing) {
        server.on("POST", "/api/platform/v1/connector-versions", request -> {
            boolean dryRun = body(request).path("dryRun").asBoolean();
            String change = dryRun ? "" : ",\"change\":{\"id\":\"c\",\"state\":\"UNDER_WAY\"}";
            return Reply.ok("{\"plan\":" + PLAN.formatted(missing) + change + "}");
        });
    }

    @Test
    void installsByAPlanInParts() throws IOException {
        takeUploads(0);
        answerInstall("");
        answerChange("DONE", "");
        Result result = zt().run(server, "connector", "install", kar.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("connector-sample"), result.out());
        assertTrue(result.err().contains("连接器 sample 已安装，版本 1.0.0"), result.err());
        assertEquals(3, received("PUT", "/api/platform/v1/kars/u").size());
        JsonNode begun = body(received("POST", "/api/platform/v1/kars").get(0));
        assertEquals(Sm3.hex(Files.readAllBytes(kar)), begun.path("digest").asText());
        assertEquals(600_000, begun.path("size").asInt());
    }

    @Test
    void goesOnWhereAnEarlierUploadBrokeOff() throws IOException {
        takeUploads(1 << 19);
        answerInstall("");
        answerChange("DONE", "");
        assertEquals(0, zt().run(server, "connector", "install", kar.toString()).exitCode());
        assertEquals(1, received("PUT", "/api/platform/v1/kars/u").size());
    }

    @Test
    void onlyShowsThePlanOfADryRun() throws IOException {
        takeUploads(0);
        answerInstall("");
        Result result = zt().run(server, "connector", "install", kar.toString(), "--dry-run", "-o", "json");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "sample",
                Json.parse(result.out()).orElseThrow().path("connector").asText());
        assertEquals(1, received("POST", "/api/platform/v1/connector-versions").size());
    }

    @Test
    void carriesOutNoPlanThatIsNotFeasible() throws IOException {
        takeUploads(0);
        answerInstall("\"nobody.has.it\"");
        Result result = zt().run(server, "connector", "install", kar.toString());
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("nobody.has.it"), result.err());
        assertEquals(1, received("POST", "/api/platform/v1/connector-versions").size());
    }

    @Test
    void saysWhenAChangeWasUndone() throws IOException {
        takeUploads(0);
        answerInstall("");
        answerChange("UNDONE", "asleep");
        Result result = zt().run(server, "connector", "install", kar.toString());
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("asleep"), result.err());
    }

    @Test
    void signsAsTheServerChecks() throws IOException {
        Path key = folder.resolve("my.key");
        assertEquals(0, zt().run("trust", "key", key.toString()).exitCode());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertEquals(4, zt().run("trust", "key", key.toString()).exitCode(), "no key is written over");
        assertEquals(
                0,
                zt().run("connector", "sign", kar.toString(), "--key", key.toString())
                        .exitCode());
        byte[] signature = Files.readAllBytes(folder.resolve("sample.kar.sig"));
        VerificationKey half = VerificationKey.parse(Files.readString(folder.resolve("my.key.pub")));
        assertTrue(half.verifies(Files.readAllBytes(kar), signature));

        takeUploads(0);
        answerInstall("");
        answerChange("DONE", "");
        zt().run(server, "connector", "install", kar.toString());
        JsonNode sent =
                body(received("POST", "/api/platform/v1/connector-versions").get(0));
        assertEquals(
                Base64.getEncoder().encodeToString(signature),
                sent.path("signature").asText());
    }

    @Test
    void takesSecretsFromStandardInputOnly() {
        server.on(
                        "GET",
                        "/api/platform/v1/connector-settings/sample",
                        Reply.ok(
                                "{\"settings\":[{\"key\":\".word\",\"type\":\"secret\"},{\"key\":\"url\",\"type\":\"text\"}]}"))
                .on(
                        "POST",
                        "/api/platform/v1/connector-settings/sample",
                        Reply.ok(
                                "{\"version\":2,\"differences\":[{\"key\":\".word\",\"before\":\"\",\"after\":\"******\"}]}"));
        Result refused = zt().run(server, "connector", "config", "set", "sample", ".word=s3cret");
        assertEquals(2, refused.exitCode());
        assertFalse(refused.all().contains("s3cret"), refused.all());
        Result result = zt().reading("s3cret\n")
                .run(server, "connector", "config", "set", "sample", "url=http://x", "--secret", ".word");
        assertEquals(0, result.exitCode(), result.err());
        assertFalse(result.all().contains("s3cret"), result.all());
        JsonNode sent = body(
                received("POST", "/api/platform/v1/connector-settings/sample").get(0));
        assertEquals("s3cret", sent.path("values").path(".word").asText());
        assertEquals("http://x", sent.path("values").path("url").asText());
    }

    @Test
    void showsSettingsInWordsOfTheirOwn() {
        server.on(
                "GET",
                "/api/platform/v1/connector-settings/sample",
                Reply.ok("{\"version\":1,\"settings\":[{\"key\":\"url\",\"value\":\"http://x\",\"label\":\"地址\"}]}"));
        Result result = zt().run(server, "connector", "config", "show", "sample");
        assertEquals("设置项 值 已设置 名称", result.out().lines().findFirst().orElse("").replaceAll("\\s+", " "));
    }

    @Test
    void trustsASigner() throws IOException {
        Path pem = Files.writeString(folder.resolve("vendor.pub"), "PEM");
        server.on("POST", "/api/platform/v1/trust", Reply.ok("{\"name\":\"vendor\",\"keyId\":\"k\"}"));
        Result result = zt().run(server, "trust", "add", "vendor", pem.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "PEM",
                body(received("POST", "/api/platform/v1/trust").get(0))
                        .path("pem")
                        .asText());
    }
}
