package org.zhengtong.platform.connectors.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.store.UploadStore;
import org.zhengtong.platform.signing.Sm3;

/** Complete uploads as files of this node, for as long as something is made of them. */
@Component(service = UploadFiles.class)
public final class UploadFiles {

    private final UploadStore store;
    private final Path folder;

    @Activate
    public UploadFiles(@Reference UploadStore store, BundleContext context) {
        this(store, context.getDataFile("uploads").toPath());
    }

    UploadFiles(UploadStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Fetched anew each time: it may have been begun on another node. */
    private Path fetch(String upload) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(upload + ".kar");
            store.write(upload, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the upload " + upload + " cannot be kept on this node", e);
        }
    }

    /** The KAR that was uploaded; {@link #drop} when it is not needed any longer. */
    KarFile kar(String upload) {
        return KarFile.read(fetch(upload));
    }

    /** SM3 of what has come; empty when it was dropped meanwhile. */
    Optional<String> digest(String upload) {
        try {
            return store.find(upload).isPresent() ? Optional.of(digest(fetch(upload))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the upload " + upload + " cannot be read", e);
        }
    }

    static String digest(Path file) throws IOException {
        MessageDigest digest = Sm3.start();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return Sm3.end(digest);
    }

    void drop(String upload) {
        try {
            Files.deleteIfExists(folder.resolve(upload + ".kar"));
        } catch (IOException e) {
            throw new UncheckedIOException("the upload " + upload + " cannot be deleted", e);
        }
    }
}
