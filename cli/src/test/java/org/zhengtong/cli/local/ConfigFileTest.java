package org.zhengtong.cli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    private static final String TEXT = """
            # port of the interface
            http.port = 8181
            featuresBoot = \\
                (wrap), \\
                shell/4.4.9, \\
                zt-standard/1.0.0

            # the end
            last=1
            """;

    @TempDir
    Path folder;

    private Path path;
    private ConfigFile file;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("some.cfg"), TEXT);
        file = new ConfigFile(path);
    }

    @Test
    void readsValuesOverSeveralLines() {
        assertEquals(Optional.of("8181"), file.get("http.port"));
        assertEquals(Optional.of("(wrap), shell/4.4.9, zt-standard/1.0.0"), file.get("featuresBoot"));
        assertEquals(Optional.empty(), file.get("port"));
    }

    @Test
    void changesAValueAndNothingElse() throws IOException {
        file.set("http.port", "9000");
        assertEquals(TEXT.replace("8181", "9000"), Files.readString(path));
    }

    @Test
    void addsAValueAtTheEnd() throws IOException {
        file.set("new", "x");
        assertEquals(TEXT + "new = x\n", Files.readString(path));
    }

    @Test
    void addsToAListOnce() throws IOException {
        file.append("featuresBoot", "zt-sandbox");
        file.append("featuresBoot", "zt-sandbox");
        assertEquals(Optional.of("(wrap), shell/4.4.9, zt-standard/1.0.0, zt-sandbox"), file.get("featuresBoot"));
        assertEquals(Optional.of("1"), file.get("last"));
    }
}
