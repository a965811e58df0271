package org.zhengtong.cli.connector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.platform.signing.KeyFormatException;
import org.zhengtong.platform.signing.SigningKey;

/** Signatures under KARs, in files beside them. */
public final class Signatures {

    private Signatures() {}

    /** Where the signature of a KAR is kept. */
    public static Path beside(Path kar) {
        return kar.resolveSibling(kar.getFileName() + ".sig");
    }

    /** SM2 with SM3 over the file, in DER. */
    public static byte[] sign(Path kar, SigningKey key) {
        try (InputStream content = Files.newInputStream(kar)) {
            return key.sign(content);
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, kar, e);
        }
    }

    /** @throws CliException if the file holds no private SM2 key */
    public static SigningKey key(Path file) {
        try {
            return SigningKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        } catch (KeyFormatException e) {
            throw CliException.of(ExitCode.USAGE, "sign.no-key", file).causedBy(e);
        }
    }
}
