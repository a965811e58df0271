package org.zhengtong.cli.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.testing.EvidenceFile;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class EvidenceTest {

    @TempDir
    private Path folder;

    private final FakeServer server = new FakeServer();
    private Path file;
    private Path key;

    @BeforeEach
    void write() throws IOException {
        EvidenceFile written = EvidenceFile.write(folder);
        file = written.file();
        key = written.key();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void verifiesAFileWithoutAServer() {
        Result result = zt("evidence", "verify", file.toString(), "--key", key.toString());

        assertEquals(0, result.exitCode(), result.all());
        assertTrue(result.out().contains("完整"), result.out());
        assertTrue(result.err().contains("1 条记录完整，签名有效"), result.err());
        assertFalse(result.err().contains("自带的公钥"), result.err());
    }

    @Test
    void saysThatAKeyInTheFileProvesLittle() {
        Result result = zt("evidence", "verify", file.toString());

        assertEquals(0, result.exitCode());
        assertTrue(result.err().contains("自带的公钥"), result.err());
    }

    @Test
    void namesWhatIsWrong() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"C1\"", "\"C2\""));

        Result people = zt("evidence", "verify", file.toString(), "--key", key.toString());
        Result scripts = zt("evidence", "verify", file.toString(), "--key", key.toString(), "-o", "json");

        assertEquals(1, people.exitCode());
        assertTrue(people.out().contains("第 1 条记录与其杂凑值不符"), people.out());
        assertEquals(1, scripts.exitCode());
        assertTrue(scripts.out().contains("\"kind\" : \"RECORD_CHANGED\""), scripts.out());
    }

    @Test
    void refusesAKeyThatIsNone() throws IOException {
        Files.writeString(key, "hello");

        assertEquals(
                2,
                zt("evidence", "verify", file.toString(), "--key", key.toString())
                        .exitCode());
        assertEquals(
                2, zt("evidence", "verify", folder.resolve("none").toString()).exitCode());
    }

    @Test
    void exportsIntoAFileForItsOwner() throws IOException {
        String content = Files.readString(file, UTF_8);
        server.on("GET", "/api/platform/v1/evidence/file.*", Reply.ok(content));
        Path out = folder.resolve("out.jsonl");

        Result result = new Zt(folder)
                .run(server, "evidence", "export", "--from", "2026-03-01T00:00:00+08:00", "--out", out.toString());

        assertEquals(0, result.exitCode(), result.all());
        assertEquals(
                "/api/platform/v1/evidence/file?from=2026-03-01T00%3A00%3A00%2B08%3A00",
                server.last().target());
        assertEquals(content, Files.readString(out, UTF_8));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
        assertEquals(0, zt("evidence", "verify", out.toString()).exitCode());
    }

    @Test
    void leavesNoFileWhenItIsRefused() {
        server.on("GET", "/api/platform/v1/evidence/file.*", Reply.problem(404, "nothing_sealed", "", "没有"));
        Path out = folder.resolve("out.jsonl.gz");

        Result result = new Zt(folder).run(server, "evidence", "export", "--out", out.toString());

        assertEquals(3, result.exitCode(), result.all());
        assertEquals("/api/platform/v1/evidence/file?gzip=true", server.last().target());
        assertFalse(Files.exists(out));
    }

    @Test
    void writesTheKeysForLater() throws IOException {
        String pem = EvidenceFile.KEY.verificationKey().pem().replace("\r", "").replace("\n", "\\n");
        server.on(
                "GET",
                "/api/platform/v1/evidence/keys",
                Reply.ok("{\"items\":[{\"id\":\"k\",\"since\":\"2026-03-02T12:00:00+08:00\",\"pem\":\"" + pem
                        + "\"}]}"));
        Path out = folder.resolve("keys.pem");

        Result result = new Zt(folder).run(server, "evidence", "keys", "--out", out.toString());

        assertEquals(0, result.exitCode(), result.all());
        assertEquals(
                0,
                zt("evidence", "verify", file.toString(), "--key", out.toString())
                        .exitCode());
        assertTrue(Files.readString(out).startsWith("-----BEGIN PUBLIC KEY-----"));
    }

    private Result zt(String... arguments) {
        return new Zt(folder).run(arguments);
    }
}
