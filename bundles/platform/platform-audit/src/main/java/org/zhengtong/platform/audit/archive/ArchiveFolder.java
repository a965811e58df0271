package org.zhengtong.platform.audit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.zhengtong.platform.api.file.OwnerOnlyFiles;
import org.zhengtong.platform.audit.export.ChainFiles;
import org.zhengtong.platform.audit.export.FileNames;
import org.zhengtong.platform.evidence.EvidenceVerifier;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Report;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.signing.VerificationKey;

/** The folder of archive files. A file in it is whole, on the disk, and was read again. */
final class ArchiveFolder {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /** A file as it lies in the folder. */
    record Written(String name, String digest, long bytes, Report report) {}

    Written write(ChainFiles files, Extent extent, List<VerificationKey> keys) throws IOException {
        OwnerOnlyFiles.createDirectory(folder);
        String name = FileNames.of(extent) + ".gz";
        Path unfinished = folder.resolve(name + ".unfinished");
        OwnerOnlyFiles.create(unfinished);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
            files.write(extent, out);
        }
        force(unfinished);
        Report report = verify(unfinished, keys);
        Path file = folder.resolve(name);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Written(name, digest(file), Files.size(file), report);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Report verify(Path file, List<VerificationKey> keys) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return EvidenceVerifier.verify(in, keys);
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sm3.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sm3.end(digest);
    }
}
