package org.zhengtong.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A new connector project: the sample connector under other names. */
public final class ConnectorProject {

    /** The whole of it. */
    static final List<String> FILES = List.of(
            "pom.xml",
            "README.md",
            "src/main/java/org/zhengtong/connector/sample/SampleConnector.java",
            "src/main/java/org/zhengtong/connector/sample/SampleConfig.java",
            "src/main/java/org/zhengtong/connector/sample/SampleSystem.java",
            "src/main/resources/org/zhengtong/connector/sample/Texts.properties",
            "src/test/java/org/zhengtong/connector/sample/SampleContractTest.java",
            "src/test/java/org/zhengtong/connector/sample/SampleSimulator.java");

    private final ProjectNames names;

    public ConnectorProject(ProjectNames names) {
        this.names = names;
    }

    /**
     * A file of the project.
     *
     * @param path within the project
     * @param original simple name of the file of the sample that it comes from
     */
    public record Part(String path, String original) {}

    /** The files, in the order in which one reads them. */
    public List<Part> parts() {
        return FILES.stream()
                .map(file -> new Part(
                        names.renamePath(file), Path.of(file).getFileName().toString()))
                .toList();
    }

    /** Writes the project into a folder. */
    public void writeTo(Path folder) throws IOException {
        for (String file : FILES) {
            Path target = folder.resolve(names.renamePath(file));
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, names.rename(text(file)));
        }
    }

    private static String text(String file) {
        return new String(PackagedFiles.read("template/" + file), StandardCharsets.UTF_8);
    }
}
