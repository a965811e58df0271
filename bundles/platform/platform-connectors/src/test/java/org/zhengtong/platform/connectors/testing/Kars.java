package org.zhengtong.platform.connectors.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes KARs, good and bad ones. */
public final class Kars {

    private static final String FEATURES =
            "<features name=\"connector-sample-1.0.0\" xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\"/>";
    private static final String FEATURES_PATH = "repository/org/sample/1.0.0/sample-1.0.0-features.xml";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Kars() {}

    /** As the tools write it, with the connector {@code sample}. */
    public static Kars sample(String version) {
        return new Kars().with(FEATURES_PATH, FEATURES).with(Jar.connector("sample", version));
    }

    /** With features and no bundle. */
    public static Kars empty() {
        return new Kars().with(FEATURES_PATH, FEATURES);
    }

    public Kars without(String suffix) {
        entries.keySet().removeIf(path -> path.endsWith(suffix));
        return this;
    }

    public Kars with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    public Kars with(String path, byte[] content) {
        entries.put(path, content);
        return this;
    }

    /** In place of a bundle of the same name. */
    public Kars with(Jar jar) {
        return with("repository/org/sample/" + jar.name() + ".jar", jar.bytes());
    }

    public Path writeTo(Path file) {
        try {
            return Files.write(file, zip(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
