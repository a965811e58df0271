package org.zhengtong.cli;

import org.zhengtong.cli.session.GlobalOptions;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zt} itself: the global options. Its commands are in the {@link Catalogue}. */
@Command(name = "zt", versionProvider = Version.class)
final class Zt {

    @Mixin
    private final GlobalOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    Zt(Session session) {
        this.options = session.options();
    }

    GlobalOptions options() {
        return options;
    }

    boolean version() {
        return version;
    }
}
