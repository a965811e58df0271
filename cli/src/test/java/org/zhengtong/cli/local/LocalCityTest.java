package org.zhengtong.cli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.Pause;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;

class LocalCityTest {

    @TempDir
    Path folder;

    private Path home;
    private Path archive;

    @BeforeEach
    void pack() throws Exception {
        home = folder.resolve("home");
        archive = pack("one");
    }

    @AfterEach
    void stop() {
        zt("down");
    }

    @Test
    void bringsAContainerUpAndDown() throws IOException {
        Result up = zt("up", "-o", "json");
        assertEquals(0, up.exitCode(), up.err());
        JsonNode report = Json.parse(up.out()).orElseThrow();
        assertTrue(ProcessHandle.of(report.path("pid").asLong()).orElseThrow().isAlive());
        assertEquals(
                home.resolve("data/initial-admin-password").toString(),
                report.path("initialPassword").asText());
        assertFalse(report.path("sandbox").asBoolean());
        assertTrue(Files.readString(folder.resolve("contexts.yaml"))
                .contains(report.path("url").asText()));
        assertEquals(0, zt("status").exitCode());

        Result down = zt("down");
        assertEquals(0, down.exitCode(), down.err());
        assertTrue(down.err().contains("已停止"), down.err());
        assertFalse(ProcessHandle.of(report.path("pid").asLong()).isPresent());
        assertTrue(zt("down").err().contains("没有在运行的容器"));
    }

    @Test
    void upTwiceIsUpOnce() {
        JsonNode first = Json.parse(zt("up", "-o", "json").out()).orElseThrow();
        Result second = zt("up", "-o", "json");
        assertEquals(0, second.exitCode());
        assertTrue(second.err().contains("已在运行"), second.err());
        assertEquals(first.path("pid"), Json.parse(second.out()).orElseThrow().path("pid"));
    }

    @Test
    void survivesAContainerThatWasKilled() throws Exception {
        long pid = pid(zt("up", "-o", "json"));
        kill(pid);
        assertEquals(6, zt("status").exitCode());
        Result again = zt("up", "-o", "json");
        assertEquals(0, again.exitCode(), again.err());
        assertNotEquals(pid, pid(again));
    }

    @Test
    void neverStopsAProcessThatOnlyHasTheNumber() throws IOException {
        zt("up");
        zt("down");
        Files.writeString(
                home.resolve("zt.process"),
                "pid = %d\nstarted = 2001-01-01T00:00:00Z\n"
                        .formatted(ProcessHandle.current().pid()));
        assertTrue(zt("down").err().contains("没有在运行的容器"));
        assertFalse(Files.exists(home.resolve("zt.process")));
    }

    @Test
    void addsTheSandboxBeforeTheFirstStart() throws IOException {
        Result up = zt("up", "--sandbox", "-o", "json");
        assertTrue(Json.parse(up.out()).orElseThrow().path("sandbox").asBoolean(), up.out());
        assertTrue(Files.readString(home.resolve("etc/org.apache.karaf.features.cfg"))
                .contains(", zt-sandbox"));
    }

    @Test
    void addsTheSandboxToARunningContainer() {
        long pid = pid(zt("up", "-o", "json"));
        Result up = zt("up", "--sandbox", "-o", "json");
        assertTrue(Json.parse(up.out()).orElseThrow().path("sandbox").asBoolean(), up.out());
        assertEquals(pid, pid(up));
    }

    @Test
    void takesAnotherPortWhenTheUsualOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.createDirectories(folder.resolve("x"));
            Result up = zt("up", "--http-port", Integer.toString(taken.getLocalPort()));
            assertEquals(4, up.exitCode());
            assertTrue(up.err().contains("已被其他程序占用"), up.err());
            Result other = zt("up", "-o", "json");
            assertEquals(0, other.exitCode(), other.err());
        }
    }

    @Test
    void showsTheLogOfAContainerThatDies() throws Exception {
        zt("up");
        zt("down");
        Files.writeString(home.resolve("etc/fail"), "");
        Result up = zt("up");
        assertEquals(1, up.exitCode());
        assertTrue(up.err().contains("意外结束"), up.err());
        assertTrue(up.err().contains("nothing works today"), up.err());
    }

    @Test
    void givesUpOnAContainerThatIsNeverReady() throws Exception {
        zt("up");
        zt("down");
        Files.writeString(home.resolve("etc/slow"), "");
        Result up = zt("up", "--timeout", "1");
        assertEquals(7, up.exitCode());
        assertTrue(up.err().contains("1 秒内没有就绪"), up.err());
    }

    @Test
    void aNewDistributionKeepsTheData() throws Exception {
        zt("up");
        zt("down");
        Files.writeString(home.resolve("data/city"), "kept");
        Files.writeString(home.resolve("etc/mine.cfg"), "mine");
        archive = pack("two");
        Result up = zt("up");
        assertEquals(0, up.exitCode(), up.err());
        assertTrue(up.err().contains("分发包已更换"), up.err());
        assertEquals("two", Files.readString(home.resolve("edition")));
        assertEquals("kept", Files.readString(home.resolve("data/city")));
        assertEquals("mine", Files.readString(home.resolve("etc.before/mine.cfg")));
    }

    @Test
    void withoutADistributionThereIsNothingToStart() {
        Result up = new Zt(folder).run("up", "--home", folder.resolve("empty").toString());
        assertEquals(2, up.exitCode());
        assertTrue(up.err().contains("没有分发包"), up.err());
    }

    @Test
    void aJavaOnWhichTheContainerDoesNotRunIsNamed() {
        Result up = new Zt(folder)
                .property("zt.distribution", archive)
                .property("java.specification.version", "25")
                .run("up", "--home", home.toString());
        assertEquals(2, up.exitCode());
        assertTrue(up.err().contains("当前是 Java 25"), up.err());
    }

    private Result zt(String... arguments) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(arguments), java.util.stream.Stream.of("--home", home.toString()))
                .toArray(String[]::new);
        return new Zt(folder)
                .pausing(Pause.REAL)
                .property("zt.distribution", archive)
                .run(all);
    }

    private static long pid(Result up) {
        return Json.parse(up.out()).orElseThrow().path("pid").asLong();
    }

    private static void kill(long pid) throws InterruptedException, ExecutionException, TimeoutException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** A distribution whose container is {@link FakeContainer}. */
    private Path pack(String edition) throws IOException, InterruptedException {
        Path root = Files.createDirectories(folder.resolve(edition).resolve("zhengtong"));
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("etc"));
        Files.createDirectories(root.resolve("deploy"));
        Files.writeString(root.resolve("edition"), edition);
        Files.writeString(
                root.resolve("etc/org.apache.karaf.features.cfg"),
                "featuresBoot = \\\n    (wrap), \\\n    zt-standard\n");
        Files.writeString(
                root.resolve("etc/org.ops4j.pax.web.cfg"), "org.osgi.service.http.port = " + freePort() + "\n");
        Files.writeString(root.resolve("etc/org.apache.karaf.shell.cfg"), "sshPort = 8101\n");
        Path script =
                Files.writeString(root.resolve("bin/karaf"), """
                #!/bin/sh
                home=$(cd "$(dirname "$0")/.." && pwd)
                exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp '%s' org.zhengtong.cli.local.FakeContainer "$home"
                """.formatted(System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path packed = folder.resolve(edition + ".tar.gz");
        int exit = new ProcessBuilder(
                        "tar", "-czf", packed.toString(), "-C", root.getParent().toString(), "zhengtong")
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, exit);
        return packed;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
