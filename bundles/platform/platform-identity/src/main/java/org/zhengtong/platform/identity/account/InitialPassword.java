package org.zhengtong.platform.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.file.OwnerOnlyFiles;
import org.zhengtong.platform.identity.secret.Chars;

/** The file with the first password of the first account. It goes away when that password does. */
@Component(service = InitialPassword.class)
public final class InitialPassword {

    private static final Logger LOG = LoggerFactory.getLogger(InitialPassword.class);
    private static final String FILE = "initial-admin-password";

    private final Path file;

    @Activate
    public InitialPassword(BundleContext context) {
        this(Path.of(context.getProperty("karaf.data")));
    }

    InitialPassword(Path folder) {
        this.file = folder.resolve(FILE);
    }

    void write(char[] password) {
        try {
            OwnerOnlyFiles.write(file, Chars.bytes(password));
        } catch (IOException e) {
            throw new UncheckedIOException("the first password cannot be written to " + file, e);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} holds a password that counts no more and could not be deleted: {}", file, e.toString());
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
