package org.zhengtong.platform.connectors.kar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.osgi.framework.Version;

/** Reads what there is to know of a bundle before it is installed. */
final class BundleReader {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final Pattern DESCRIPTION = Pattern.compile("OSGI-INF/.+\\.(xml|properties)");
    private static final int MAX_FILE = 1 << 20;

    private BundleReader() {}

    /** @throws org.zhengtong.platform.api.refusal.RefusedException if it is no bundle */
    static KarBundle read(String entry, InputStream jar) throws IOException {
        Map<String, byte[]> files = files(jar);
        Map<String, String> headers = headers(Optional.ofNullable(files.remove(MANIFEST)));
        String name = directiveless(headers.getOrDefault("Bundle-SymbolicName", ""));
        if (name.isEmpty()) {
            throw KarFault.NOT_A_BUNDLE.refusal(entry);
        }
        return new KarBundle(entry, name, version(name, headers), headers, files);
    }

    private static Map<String, byte[]> files(InputStream jar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(MANIFEST)
                    || DESCRIPTION.matcher(entry.getName()).matches()) {
                files.put(entry.getName(), bounded(zip));
            }
        }
        return files;
    }

    private static byte[] bounded(InputStream file) throws IOException {
        byte[] content = file.readNBytes(MAX_FILE + 1);
        if (content.length > MAX_FILE) {
            throw new ZipException("a description is too large");
        }
        return content;
    }

    private static Map<String, String> headers(Optional<byte[]> manifest) throws IOException {
        Map<String, String> headers = new HashMap<>();
        if (manifest.isPresent()) {
            Attributes main = new Manifest(new ByteArrayInputStream(manifest.get())).getMainAttributes();
            main.forEach((key, value) -> headers.put(key.toString(), value.toString()));
        }
        return headers;
    }

    private static String directiveless(String header) {
        return header.split(";", 2)[0].strip();
    }

    private static Version version(String name, Map<String, String> headers) {
        try {
            return Version.parseVersion(headers.getOrDefault("Bundle-Version", ""));
        } catch (IllegalArgumentException e) {
            throw KarFault.BAD_VERSION.refusal(name);
        }
    }
}
