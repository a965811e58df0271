package org.zhengtong.cli;

import java.util.Optional;
import org.zhengtong.cli.runtime.Messages;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("-");
        return new String[] {Messages.text("version", version)};
    }
}
