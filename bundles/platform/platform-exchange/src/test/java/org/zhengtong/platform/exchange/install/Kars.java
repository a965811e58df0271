package org.zhengtong.platform.exchange.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes KARs, good and bad ones. */
public final class Kars {

    private static final String FEATURES =
            "<features name=\"connector-sample-1.0.0\" xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\"/>";
    private static final String FEATURES_PATH = "repository/org/sample/1.0.0/sample-1.0.0-features.xml";
    private static final String BUNDLE_PATH = "repository/org/sample/1.0.0/sample-1.0.0.jar";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Kars() {}

    /** As the tools write it. */
    public static Kars sample() {
        return new Kars().with(FEATURES_PATH, FEATURES).with(BUNDLE_PATH, bundle());
    }

    Kars without(String suffix) {
        entries.keySet().removeIf(path -> path.endsWith(suffix));
        return this;
    }

    Kars with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    Kars with(String path, byte[] content) {
        entries.put(path, content);
        return this;
    }

    public Path writeTo(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bundle() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "connector-sample");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
