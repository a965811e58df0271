package org.zhengtong.simulator.province.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What the province has agreed with the city: made once at the first start and kept in a file that its owner alone can
 * read.
 *
 * @param appMark id of the application
 * @param appWord secret of the application
 * @param gateway key pair of the province; calls are encrypted for it
 * @param answer key pair of the application; lists of services are encrypted for it
 */
public record Credentials(
        String appMark, String appWord, String tenancyId, Sm2.KeyPair gateway, Sm2.KeyPair answer, CipherForm form) {

    private static final String APP_MARK = "DAQING";
    private static final String TENANCY_ID = "230000000000";
    private static final int APP_WORD_BYTES = 16;

    /** Reads the file, or makes it. */
    public static Credentials in(Path file, CipherForm form) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file, form);
        } catch (IOException unusable) {
            throw new UncheckedIOException("credentials " + file, unusable);
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Credentials of " + appMark;
    }

    private static void create(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("appWord", randomWord());
        put(values, "gateway", Sm2.generate());
        put(values, "answer", Sm2.generate());
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(fresh)) {
            values.store(out, null);
        }
        Files.move(fresh, file);
    }

    private static Credentials read(Path file, CipherForm form) throws IOException {
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            values.load(in);
        }
        return new Credentials(
                APP_MARK,
                values.getProperty("appWord"),
                TENANCY_ID,
                pair(values, "gateway"),
                pair(values, "answer"),
                form);
    }

    private static void put(Properties values, String name, Sm2.KeyPair pair) {
        values.setProperty(name + ".private", pair.privateKey());
        values.setProperty(name + ".public", pair.publicKey());
    }

    private static Sm2.KeyPair pair(Properties values, String name) {
        return new Sm2.KeyPair(values.getProperty(name + ".private"), values.getProperty(name + ".public"));
    }

    private static String randomWord() {
        byte[] bytes = new byte[APP_WORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
