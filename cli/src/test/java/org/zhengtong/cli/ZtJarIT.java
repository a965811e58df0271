package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.testing.EvidenceFile;
import org.zhengtong.cli.testing.FakeServer;
import org.zhengtong.cli.testing.FakeServer.Reply;
import org.zhengtong.cli.testing.Zt.Result;

/** The jar as it is shipped, run as a process. */
class ZtJarIT {

    @TempDir
    Path folder;

    private final FakeServer server = new FakeServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void saysItsVersion() throws Exception {
        assertEquals(new Result(0, "zt 1.0.0\n", ""), run("--version"));
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws Exception {
        server.on(
                "GET",
                "/api/platform/v1/connectors",
                Reply.ok("{\"items\":[{\"name\":\"province\",\"detail\":\"正常\"}]}"));
        Result result = run("connector", "list", "--url", server.url());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("名称      状态"), result.out());
        assertTrue(result.out().endsWith("正常\n"), result.out());
    }

    @Test
    void endsWithTheExitCode() throws Exception {
        server.on("GET", "/api/platform/v1/connectors", Reply.problem(403, "not_permitted", "", "没有权限"));
        assertEquals(5, run("connector", "list", "--url", server.url()).exitCode());
        assertEquals(2, run("connector", "lst").exitCode());
    }

    @Test
    void printsYamlAndCsvAndReadsItsContexts() throws Exception {
        server.on("GET", "/api/platform/v1/jobs", Reply.ok("{\"items\":[{\"name\":\"sweep\",\"title\":\"清扫\"}]}"));
        assertEquals(0, run("context", "set", "here", "--url", server.url()).exitCode());
        assertTrue(run("job", "list", "-o", "yaml").out().contains("title: 清扫"));
        assertTrue(run("job", "list", "-o", "csv").out().contains("sweep,清扫"));
    }

    @Test
    void bringsWhatItNeedsToVerifyEvidence() throws Exception {
        EvidenceFile written = EvidenceFile.write(folder);
        String file = written.file().toString();
        String key = written.key().toString();

        Result intact = run("evidence", "verify", file, "--key", key, "-o", "csv");
        assertEquals(0, intact.exitCode(), intact.err());
        assertTrue(intact.out().contains("intact,true"), intact.out());

        Files.writeString(written.file(), Files.readString(written.file()).replace("\"C1\"", "\"C2\""));
        assertEquals(1, run("evidence", "verify", file, "--key", key).exitCode());
    }

    @Test
    void rehearsesWithoutTouchingAnything() throws Exception {
        assertEquals(new Result(0, "", ""), runClass("org.zhengtong.cli.Rehearsal"));
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return runClass("org.zhengtong.cli.Main", arguments);
    }

    private Result runClass(String type, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("zt.jar"),
                type));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("ZT_CONFIG", folder.resolve("contexts.yaml").toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
