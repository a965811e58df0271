package org.zhengtong.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What connectors are built with and Maven Central does not have: the API, the test kit, and the POMs above them. */
public final class ConnectorKit {

    private static final List<String> FILES = List.of(
            "zhengtong.pom",
            "bundles.pom",
            "connector-api.pom",
            "connector-api.jar",
            "connector-testkit.pom",
            "connector-testkit.jar");

    private static final Pattern VERSION = Pattern.compile("<zhengtong.version>(.+)</zhengtong.version>");

    private ConnectorKit() {}

    /** The version that new projects ask for. */
    public static String version() {
        String pom = new String(PackagedFiles.read("template/pom.xml"), StandardCharsets.UTF_8);
        Matcher found = VERSION.matcher(pom);
        if (!found.find()) {
            throw new IllegalStateException("the template names no version");
        }
        return found.group(1);
    }

    /** Puts it into a local Maven repository, as {@code mvn install} would; what is there already stays. */
    public static void installTo(Path repository) throws IOException {
        for (String file : FILES) {
            int dot = file.lastIndexOf('.');
            String artifact = file.substring(0, dot);
            Path target = repository
                    .resolve("org/zhengtong")
                    .resolve(artifact)
                    .resolve(version())
                    .resolve(artifact + "-" + version() + file.substring(dot));
            replace(target, PackagedFiles.read("kit/" + file));
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }
}
