package org.zhengtong.cli.local;

import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.runtime.Environment;
import picocli.CommandLine.Option;

/** Which container of this machine is meant. */
public final class LocalOptions {

    @Option(names = "--home", paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    /** The folder of the option, else {@code .zt/home} below the launcher, else below the user's home. */
    public Home home(Environment environment) {
        return new Home(folder.orElseGet(() ->
                environment.path("zt.root").orElseGet(environment::userHome).resolve(".zt/home")));
    }
}
