package org.zhengtong.cli.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a container on this machine. */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    public boolean isUnpacked() {
        return Files.isExecutable(program());
    }

    /** Whether the container has run here: from then on its features are in its cache, not in {@code featuresBoot}. */
    boolean hasRun() {
        return Files.isDirectory(data().resolve("cache"));
    }

    Path program() {
        return folder.resolve("bin/karaf");
    }

    public Path etc() {
        return folder.resolve("etc");
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** What the process prints itself, before and beside its log. */
    Path consoleLog() {
        return data().resolve("log/console.log");
    }

    Path log() {
        return data().resolve("log/karaf.log");
    }

    /** Who runs here. */
    Path processFile() {
        return folder.resolve("zt.process");
    }

    /** The first password of {@code admin}, written by the container. */
    public Path initialPassword() {
        return data().resolve("initial-admin-password");
    }

    /** What was unpacked. */
    Path distributionMark() {
        return folder.resolve("zt.distribution");
    }
}
