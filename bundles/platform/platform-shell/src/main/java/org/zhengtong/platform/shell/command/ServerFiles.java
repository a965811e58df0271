package org.zhengtong.platform.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.zhengtong.platform.shell.api.CommandFailedException;

/** Files on the server that a command reads. */
final class ServerFiles {

    private ServerFiles() {}

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new CommandFailedException(file + " cannot be read", e);
        }
    }

    /** Its content in Base64; empty when there is no such file. */
    static String base64IfPresent(Path file) {
        try {
            return Files.exists(file) ? Base64.getEncoder().encodeToString(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            throw new CommandFailedException(file + " cannot be read", e);
        }
    }
}
