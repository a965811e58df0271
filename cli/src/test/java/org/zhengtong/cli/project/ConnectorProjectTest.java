package org.zhengtong.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorProjectTest {

    private static final Path SAMPLE = Path.of("../bundles/connectors/connector-sample");
    private static final ProjectNames WEATHER = new ProjectNames("weather-bureau", "com.example.weather");

    @TempDir
    Path folder;

    @Test
    void isTheWholeSampleAndAtMostEightFiles() throws IOException {
        assertEquals(filesOf(SAMPLE, "src/main/java", "src/main/resources", "src/test"), sources());
        assertTrue(ConnectorProject.FILES.size() <= 8);
    }

    @Test
    void namesEverythingAfterTheConnector() throws IOException {
        for (Map.Entry<String, String> file : written().entrySet()) {
            assertFalse(file.getKey().contains("Sample"), file.getKey());
            assertFalse(file.getValue().matches("(?is).*sample.*"), file.getValue());
            assertFalse(file.getValue().contains("@project.version@"), file.getValue());
        }
        assertTrue(written()
                .get("src/main/java/com/example/weather/WeatherBureauConnector.java")
                .contains("class WeatherBureauConnector implements Connector"));
    }

    @Test
    void asksForTheKitOfThisVersion() throws IOException {
        String pom = written().get("pom.xml");
        assertTrue(pom.contains("<zhengtong.version>" + ConnectorKit.version() + "</zhengtong.version>"), pom);
        assertTrue(pom.contains("<groupId>com.example.weather</groupId>"), pom);
        assertTrue(pom.contains("<artifactId>connector-weather-bureau</artifactId>"), pom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "sms2", "weather-bureau", "a-1"})
    void takesNames(String name) {
        assertTrue(ProjectNames.isName(name));
        assertTrue(ProjectNames.isPackage(ProjectNames.defaultPackage(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "1a", "-a", "a-", "a--b", "../a", "a_b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void refusesWhatIsNoName(String name) {
        assertFalse(ProjectNames.isName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weather", "com.example.New", "com.new.weather", "com..weather", "com/example"})
    void refusesWhatIsNoPackage(String name) {
        assertFalse(ProjectNames.isPackage(name));
    }

    private Map<String, String> written() throws IOException {
        ConnectorProject project = new ConnectorProject(WEATHER);
        project.writeTo(folder);
        Map<String, String> texts = new TreeMap<>();
        for (ConnectorProject.Part part : project.parts()) {
            texts.put(part.path(), Files.readString(folder.resolve(part.path())));
        }
        return texts;
    }

    private static Set<String> sources() {
        return ConnectorProject.FILES.stream()
                .filter(file -> file.startsWith("src/"))
                .collect(Collectors.toSet());
    }

    private static Set<String> filesOf(Path root, String... folders) throws IOException {
        Stream<Path> found = Stream.empty();
        for (String name : folders) {
            found = Stream.concat(found, Files.walk(root.resolve(name)));
        }
        return found.filter(Files::isRegularFile)
                .map(file -> root.relativize(file).toString())
                .collect(Collectors.toSet());
    }
}
