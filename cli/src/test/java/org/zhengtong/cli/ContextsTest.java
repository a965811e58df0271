package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class ContextsTest {

    private static final String TOKEN = "tOkEn0123456789";
    private static final String PASSWORD = "Pa55-w0rd!";

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer()
            .on("POST", "/api/platform/v1/(sessions|tokens)", Reply.ok("""
                            {"token":"%s","expiresAt":"2026-03-30T10:00:00+08:00","caller":{"id":"admin","kind":"ACCOUNT"}}""".formatted(TOKEN)))
            .on("GET", "/api/platform/v1/jobs", Reply.ok("{\"items\":[]}"));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void signingInKeepsTheTokenInAFileOfItsOwner() throws IOException {
        Result result = login();
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "{\"account\":\"admin\",\"password\":\"" + PASSWORD + "\"}",
                server.last().body());
        assertEquals("rw-------", rights(file()));
        assertTrue(Files.readString(file()).contains(TOKEN));
        zt("job", "list");
        assertEquals("Bearer " + TOKEN, server.last().authorization());
    }

    @Test
    void secretsAreNeverPrinted() {
        StringBuilder printed = new StringBuilder(login().all());
        printed.append(zt("context", "list").all());
        printed.append(zt("context", "list", "-o", "json").all());
        printed.append(zt("job", "list", "--verbose").all());
        printed.append(zt("logout", "--verbose").all());
        assertFalse(printed.toString().contains(TOKEN), printed.toString());
        assertFalse(printed.toString().contains(PASSWORD), printed.toString());
    }

    @Test
    void noOptionTakesASecret() {
        assertEquals(
                2, zt("login", "--account", "admin", "--password", PASSWORD).exitCode());
        assertEquals(2, zt("login", "--account", "admin", "--no-input").exitCode());
    }

    @Test
    void aPasswordCanComeFromAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
        Result result =
                new Zt(folder).run(server, "login", "--client", "hospital", "--password-file", secret.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "{\"clientId\":\"hospital\",\"clientSecret\":\"" + PASSWORD + "\"}",
                server.last().body());
    }

    @Test
    void anExpiredTokenSaysWhatToDo() {
        login();
        server.on("GET", "/api/platform/v1/jobs", Reply.problem(401, "not_signed_in", "", "未登录或登录已失效"));
        Result result = zt("job", "list");
        assertEquals(5, result.exitCode());
        assertTrue(result.err().contains("zt login --context local"), result.err());
    }

    @Test
    void aWrongPasswordDoesNot() {
        server.on("POST", "/api/platform/v1/sessions", Reply.problem(401, "sign_in_failed", "", "账号或口令不正确"));
        Result result = login();
        assertEquals(5, result.exitCode());
        assertFalse(result.err().contains("zt login"), result.err());
    }

    @Test
    void theTokenOfOneServerIsNotSentToAnother() {
        login();
        try (FakeServer other = new FakeServer()) {
            other.on("GET", "/api/platform/v1/jobs", Reply.ok("{\"items\":[]}"));
            new Zt(folder).run(other, "job", "list");
            assertEquals("", other.last().authorization());
        }
    }

    @Test
    void signingOutEndsTheTokenAndForgetsIt() throws IOException {
        login();
        server.on("DELETE", "/api/platform/v1/sessions", new Reply(204, ""));
        assertEquals(0, zt("logout").exitCode());
        assertEquals("Bearer " + TOKEN, server.last().authorization());
        assertFalse(Files.readString(file()).contains(TOKEN));
        assertTrue(zt("logout").err().contains("没有登录"));
    }

    @Test
    void contextsCanBeSetUsedAndRemoved() {
        zt("context", "set", "city", "--url", "https://rating.example.cn/");
        zt("context", "set", "test", "--url", "http://127.0.0.1:9");
        assertTrue(zt("context", "list", "-o", "csv").out().contains("city,https://rating.example.cn,,,true"));
        assertEquals(0, zt("context", "use", "test").exitCode());
        assertTrue(zt("context", "list", "-o", "csv").out().contains("test,http://127.0.0.1:9,,,true"));
        assertEquals(3, zt("context", "use", "nowhere").exitCode());
        assertEquals(2, zt("context", "set", "bad", "--url", "ftp://x").exitCode());
        assertEquals(2, zt("job", "list", "--context", "nowhere").exitCode());
        assertEquals(2, zt("context", "remove", "city", "--no-input").exitCode());
        assertEquals(0, zt("context", "remove", "city", "--yes").exitCode());
        assertFalse(zt("context", "list").out().contains("city"));
    }

    @Test
    void aPersonIsAskedBeforeSomethingIsRemoved() {
        zt("context", "set", "city", "--url", "http://127.0.0.1:9");
        Terminal.Traits person = new Terminal.Traits(false, false, true, false);
        Result no = new Zt(folder).at(person).reading("n\n").run("context", "remove", "city");
        assertEquals(1, no.exitCode());
        assertTrue(no.err().contains("将删除上下文 city"), no.err());
        assertEquals(
                0,
                new Zt(folder)
                        .at(person)
                        .reading("y\n")
                        .run("context", "remove", "city")
                        .exitCode());
    }

    @Test
    void aFileThatOthersCanReadIsTightened() throws IOException {
        login();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        zt("context", "list");
        assertEquals("rw-------", rights(file()));
    }

    @Test
    void aBrokenFileIsAnErrorWithItsName() throws IOException {
        Files.writeString(file(), "contexts: [unclosed");
        Result result = zt("context", "list");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("contexts.yaml"), result.err());
    }

    @Test
    void aNewClientsSecretGoesIntoAFileOrIsShownOnce() throws IOException {
        server.on(
                "POST",
                "/api/platform/v1/clients",
                new Reply(201, "{\"clientId\":\"hospital\",\"secret\":\"s3cr3t\"}"));
        String[] register = {
            "client",
            "register",
            "hospital",
            "--name",
            "医院",
            "--role",
            "department-system",
            "--scope",
            "230602000000:112306000000000000"
        };
        assertTrue(new Zt(folder).run(server, register).out().contains("s3cr3t"));
        assertEquals(
                "{\"id\":\"hospital\",\"name\":\"医院\",\"role\":\"department-system\","
                        + "\"scope\":{\"regionCode\":\"230602000000\",\"departmentCode\":\"112306000000000000\"}}",
                server.last().body());
        Path file = folder.resolve("secret.txt");
        String[] intoFile = java.util.Arrays.copyOf(register, register.length + 2);
        intoFile[register.length] = "--secret-file";
        intoFile[register.length + 1] = file.toString();
        assertFalse(new Zt(folder).run(server, intoFile).all().contains("s3cr3t"));
        assertEquals("s3cr3t\n", Files.readString(file));
        assertEquals("rw-------", rights(file));
    }

    private Result login() {
        return new Zt(folder)
                .reading(PASSWORD + "\n")
                .run(server, "login", "--context", "local", "--account", "admin", "--password-stdin");
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(arguments);
    }

    private Path file() {
        return folder.resolve("contexts.yaml");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
