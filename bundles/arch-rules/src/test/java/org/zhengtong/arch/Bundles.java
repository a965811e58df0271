package org.zhengtong.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled bundles of this tree. */
final class Bundles {

    private static final Path ROOT =
            Path.of(System.getProperty("bundles", "..")).toAbsolutePath().normalize();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(folders().stream().map(Bundles::classes).toList());

    private Bundles() {}

    /** Main classes of all bundles. */
    static JavaClasses all() {
        return CLASSES;
    }

    /** Folders of the bundles that have been compiled, {@code <group>/<bundle>}. */
    static List<Path> folders() {
        try (Stream<Path> found = Files.find(ROOT, 2, (path, attributes) -> Files.isDirectory(classes(path)))) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders of the bundles that hold nothing but an API. */
    static List<Path> apiFolders() {
        return folders().stream()
                .filter(folder -> folder.getFileName().toString().endsWith("-api"))
                .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                .toList();
    }

    static Path classes(Path folder) {
        return folder.resolve("target/classes");
    }
}
