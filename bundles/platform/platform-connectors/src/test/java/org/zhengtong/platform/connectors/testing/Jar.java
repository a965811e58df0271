package org.zhengtong.platform.connectors.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A bundle of a test's own. */
public final class Jar {

    private final String name;
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Jar(String name) {
        this.name = name;
    }

    public static Jar bundle(String name, String version) {
        Jar jar = new Jar(name);
        jar.manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return jar.header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version);
    }

    /** The bundle that brings a connector. */
    public static Jar connector(String connector, String version) {
        return bundle("connector-" + connector, version).header("Zhengtong-Connector", connector);
    }

    public Jar header(String header, String value) {
        manifest.getMainAttributes().putValue(header, value);
        return this;
    }

    public Jar file(String path, String content) {
        files.put(path, content.getBytes(UTF_8));
        return this;
    }

    String name() {
        return name;
    }

    public byte[] bytes() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            manifest.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("META-INF/MANIFEST.MF", written.toByteArray());
        all.putAll(files);
        return Kars.zip(all);
    }
}
