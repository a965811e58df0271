package org.zhengtong.platform.exchange.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one KAR, as Karaf's own KAR service lays it out: below the folder where the container looks for Maven
 * artifacts of KARs, with the addresses of its features repositories in {@code features.cfg}. It is needed for as long as
 * the connector is installed, for the container reads from it again when it restarts.
 */
record KarFolder(Path path) {

    private static final String REPOSITORIES = "features.cfg";
    private static final String FEATURES = "installed-features.cfg";

    boolean exists() {
        return Files.exists(path);
    }

    /** @return addresses of the features repositories */
    List<URI> fill(KarFile kar) throws IOException {
        List<URI> repositories = kar.unpack(path).stream().map(Path::toUri).toList();
        Files.write(
                path.resolve(REPOSITORIES),
                repositories.stream().map(URI::toString).toList());
        return repositories;
    }

    /** Notes which features came from this KAR, for not all that a repository names need have been missing. */
    void note(List<String> features) throws IOException {
        Files.write(path.resolve(FEATURES), features);
    }

    List<URI> repositories() throws IOException {
        return lines(REPOSITORIES).stream().map(URI::create).toList();
    }

    List<String> features() throws IOException {
        return lines(FEATURES);
    }

    private List<String> lines(String file) throws IOException {
        Path listed = path.resolve(file);
        return Files.exists(listed) ? Files.readAllLines(listed) : List.of();
    }

    void delete() throws IOException {
        if (!exists()) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
