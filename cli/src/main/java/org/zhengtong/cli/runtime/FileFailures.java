package org.zhengtong.cli.runtime;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says what is wrong with a file, in the words of people and not of the operating system. */
public final class FileFailures {

    private FileFailures() {}

    /** @param file path, or what else people know it by */
    public static CliException unreadable(ExitCode exitCode, Object file, IOException cause) {
        return CliException.of(exitCode, "file.unreadable", file, reason(cause)).causedBy(cause);
    }

    public static CliException unwritable(Path file, IOException cause) {
        return CliException.of(ExitCode.REFUSED, "file.unwritable", file, reason(cause))
                .causedBy(cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return Messages.text("file.reason.missing");
        }
        if (cause instanceof AccessDeniedException) {
            return Messages.text("file.reason.denied");
        }
        if (cause instanceof CharacterCodingException) {
            return Messages.text("file.reason.encoding");
        }
        return "Is a directory".equals(cause.getMessage())
                ? Messages.text("file.reason.folder")
                : String.valueOf(cause.getMessage());
    }
}
