package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new connector project, made by the jar as it is shipped and built by Maven as a developer does, without a network. */
class ConnectorProjectIT {

    @TempDir
    Path folder;

    @Test
    void buildsPassesTheContractTestAndMakesAKar() throws IOException, InterruptedException {
        Path project = folder.resolve("connector-weather-bureau");
        Path repository = folder.resolve("repository");
        run(
                folder,
                java(),
                "-jar",
                System.getProperty("zt.jar"),
                "connector",
                "new",
                "weather-bureau",
                "--package",
                "com.example.weather",
                "--repository",
                repository.toString());
        run(
                project,
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B",
                "-q",
                "-s",
                settings(repository).toString(),
                "verify");
        assertTrue(Files.isRegularFile(project.resolve("target/connector-weather-bureau-1.0.0.kar")));
        String report = Files.readString(
                project.resolve("target/surefire-reports/TEST-com.example.weather.WeatherBureauContractTest.xml"));
        assertTrue(report.contains("leavesNothingBehindAfterFiftyStarts"), report);
    }

    /** A repository of its own, filled from the one of this build in the place of Maven Central. */
    private Path settings(Path repository) throws IOException {
        return Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror><id>this-build</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                </settings>
                """.formatted(
                repository, Path.of(System.getProperty("maven.repository")).toUri()));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void run(Path where, String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        List.of("MAVEN_ARGS", "MAVEN_OPTS").forEach(builder.environment()::remove);
        Process process = builder.start();
        if (!process.waitFor(20, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor(), Files.readString(log));
    }
}
