package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class SandboxSampleTest {

    private static final String BUREAU = "11230600657929631E";
    private static final String CLOSED_ITEM = BUREAU + "3230106001009";

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer();
    private Path file;

    @BeforeEach
    void aCityOfOneBureau() {
        file = folder.resolve("sample.csv");
        server.on("GET", "/api/platform/v1/regions", Reply.ok("{\"items\":[{\"code\":\"230600000000\"}]}"))
                .on("GET", "/api/platform/v1/departments.*", Reply.ok("""
                        {"items":[{"code":"%s","regionCode":"230600000000","enabled":true}],"nextCursor":""}""".formatted(BUREAU)))
                .on("GET", "/api/platform/v1/items[?]limit=1000", items(BUREAU + "3230106001001", true, "next"))
                .on("GET", "/api/platform/v1/items[?]limit=1000&cursor=next", items(CLOSED_ITEM, false, ""));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void writesCasesOfTheDepartmentsThatTheServerKnows() throws IOException {
        Result result = sample("--seed", "7", "--count", "20");
        assertEquals(0, result.exitCode(), result.err());
        List<String> lines = Files.readAllLines(file);
        assertEquals(31, lines.size());
        assertTrue(lines.subList(1, 21).stream().allMatch(line -> line.contains(BUREAU)));
        assertFalse(Files.readString(file).contains(CLOSED_ITEM));
        assertTrue(result.out().contains("30"), result.out());
        assertTrue(result.err().contains("zt case send " + file), result.err());
    }

    @Test
    void writesTheSameForTheSameSeed() throws IOException {
        sample("--seed", "7");
        String first = Files.readString(file);
        sample("--seed", "7", "--yes");
        assertEquals(first, Files.readString(file));
        sample("--seed", "8", "--yes");
        assertFalse(first.equals(Files.readString(file)));
    }

    @Test
    void replacesAFileOnlyWhenTold() throws IOException {
        Files.writeString(file, "mine");
        assertEquals(2, sample().exitCode());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void saysWhatItCannotDo() {
        assertEquals(2, sample("--count", "0").exitCode());
        assertEquals(2, sample("--count", "99001").exitCode());
        assertEquals(2, new Zt(folder).run(server, "sandbox", "sample").exitCode());
        file = folder.resolve("nowhere/sample.csv");
        assertEquals(1, sample().exitCode());
        server.on("GET", "/api/platform/v1/items.*", Reply.ok("{\"items\":[],\"nextCursor\":\"\"}"));
        Result nobody = sample();
        assertEquals(1, nobody.exitCode());
        assertTrue(nobody.err().contains("看不到任何有事项的部门"), nobody.err());
    }

    private static Reply items(String code, boolean enabled, String next) {
        return Reply.ok("""
                {"items":[{"code":"%s","name":"运输许可","projectType":"2","promiseDays":5,"enabled":%s}],"nextCursor":"%s"}""".formatted(code, enabled, next));
    }

    private Result sample(String... options) {
        String[] arguments = new String[options.length + 4];
        List.of("sandbox", "sample", "--out", file.toString()).toArray(arguments);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return new Zt(folder).run(server, arguments);
    }
}
