package org.zhengtong.cli.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;

/** The archive of the container, and how it becomes a home. */
final class Distribution {

    /** Parts of {@code data} that belong to the program, not to the city. */
    private static final List<String> DERIVED = List.of("cache", "tmp", "generated-bundles", "pax-web-jsp", "port");

    private final Path archive;

    Distribution(Path archive) {
        this.archive = archive;
    }

    /** Whether the home was made of another archive than this one. */
    boolean isNewerThan(Home home) throws IOException {
        return !Files.exists(home.distributionMark())
                || !Files.readString(home.distributionMark()).equals(mark());
    }

    /** Unpacks into a home that is not there yet; one that was not unpacked to the end is not there. */
    void unpack(Home home) throws IOException, InterruptedException {
        Path draft = home.folder().resolveSibling(home.folder().getFileName() + ".new");
        delete(draft);
        Files.createDirectories(draft);
        untar(draft);
        Files.writeString(draft.resolve(home.distributionMark().getFileName()), mark());
        if (Files.isDirectory(home.folder())) {
            carryOver(home, draft);
            delete(home.folder());
        }
        Files.move(draft, home.folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Data stay; the configuration of before is kept beside the new one. */
    private static void carryOver(Home old, Path draft) throws IOException {
        if (Files.isDirectory(old.etc())) {
            Files.move(old.etc(), draft.resolve("etc.before"));
        }
        if (!Files.isDirectory(old.data())) {
            return;
        }
        delete(draft.resolve("data"));
        Files.move(old.data(), draft.resolve("data"));
        for (String derived : DERIVED) {
            delete(draft.resolve("data").resolve(derived));
        }
    }

    private void untar(Path target) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder(
                        "tar", "-xzf", archive.toString(), "-C", target.toString(), "--strip-components=1")
                .redirectOutput(Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        if (tar.waitFor() != 0) {
            throw CliException.of(ExitCode.REFUSED, "up.unpack-failed", archive, target);
        }
    }

    private String mark() throws IOException {
        return archive.getFileName() + " " + Files.size(archive) + " " + Files.getLastModifiedTime(archive);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
