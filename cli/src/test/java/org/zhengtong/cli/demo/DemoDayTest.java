package org.zhengtong.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.local.Home;
import org.zhengtong.cli.local.LocalCity.Running;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.session.Session;
import org.zhengtong.cli.testing.FakeServer.Reply;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class DemoDayTest {

    @TempDir
    Path folder;

    private final FakeCity city = new FakeCity();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("etc"));
        Files.writeString(folder.resolve("data/initial-admin-password"), "first\n");
        Files.writeString(folder.resolve("province.kar"), "kar");
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void letsADayHappen() throws Exception {
        assertEquals(ExitCode.DONE, play("json"), err());
        JsonNode report = Json.parse(out()).orElseThrow();
        assertEquals(610, report.path("cases").path("received").asInt());
        assertTrue(report.path("cases").path("refusedBy").has("recordGuid required"), out());
        assertTrue(report.path("cases").path("refusedBy").has("ProStatus invalid_code"), out());
        for (String level : new String[] {"1", "2", "3", "4", "5"}) {
            assertTrue(report.path("ratings").path("byLevel").path(level).asInt() > 0, level);
        }
        for (String code : new String[] {
            "tag_required", "tag_level_mismatch", "tag_unknown", "level_invalid", "time_in_future",
            "rated_before_service", "case_not_finished", "already_rated", "channel_not_allowed", "followup_expired"
        }) {
            assertTrue(report.path("ratings").path("refusedBy").path(code).asInt() > 0, code);
        }
        assertTrue(report.path("ratings").path("byOrigin").path("DEFAULT").asInt() > 50, out());
        assertEquals(city.caseCount(), report.path("province").path("services").asInt());
        assertEquals(OffsetDateTime.parse("2026-04-07T09:00:00+08:00"), city.now());
    }

    @Test
    void aSecondRunShowsTheSamePictureAndNoDuplicates() throws Exception {
        play("json");
        String first = out();
        int cases = city.caseCount();
        Map<String, ?> ratings = city.ratings();
        int followUps = city.followUpCount();
        assertEquals(ExitCode.DONE, play("json"), err());
        assertEquals(first, out());
        assertEquals(cases, city.caseCount());
        assertEquals(ratings, city.ratings());
        assertEquals(followUps, city.followUpCount());
        assertEquals(OffsetDateTime.parse("2026-04-07T09:00:00+08:00"), city.now());
    }

    @Test
    void pointsTheConnectorAtTheSimulatorAndKeepsSecretsToItself() throws Exception {
        play("table");
        JsonNode settings = city.settings();
        assertEquals(
                city.server().url() + "/sandbox/province", settings.path("url").asText());
        assertEquals("word", settings.path(".app_word").asText());
        Path key = folder.resolve("data/keys/sandbox-signing.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        Path secret = folder.resolve("data/demo/demo-citizens.secret");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        assertFalse((out() + err()).contains("secret-"), out() + err());
    }

    @Test
    void renewsTheSecretOfAClientThatItHasForgotten() throws Exception {
        play("json");
        Files.delete(folder.resolve("data/demo/demo-departments.secret"));
        assertEquals(ExitCode.DONE, play("json"), err());
    }

    @Test
    void tellsPeopleWhatHappenedInChinese() throws Exception {
        play("table");
        assertTrue(out().contains("差评没有选择标签（tag_required）"), out());
        assertTrue(out().contains("没有记录标识（required）"), out());
        assertTrue(err().contains("zt rating list --level 1"), err());
        assertTrue(err().contains("群众评价 100%"), err());
    }

    @Test
    void saysWhenTheCityDoesNotDoAsItShould() throws Exception {
        city.server().on("POST", ".*/follow-ups", Reply.problem(422, "broken", "", "不行"));
        assertEquals(ExitCode.REFUSED, play("json"));
        assertTrue(err().contains("与预期不符：demo-follow-up-"), err());
    }

    private ExitCode play(String format) throws Exception {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                InputStream.nullInputStream(),
                Terminal.Traits.NONE);
        Environment environment = new Environment(
                Map.of("ZT_CONFIG", folder.resolve("contexts.yaml").toString()),
                Map.of("zt.connector.province", folder.resolve("province.kar").toString()));
        Session session = new Session(terminal, environment, duration -> {});
        CommandSpec options = CommandSpec.create();
        session.options().addTo(options);
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs("-o", format);
        Running running = new Running(new Home(folder), URI.create(city.server().url()), 8101, 1, true, Json.object());
        return new DemoDay(new DemoCity(session, running), Duration.ofMinutes(1)).play();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
