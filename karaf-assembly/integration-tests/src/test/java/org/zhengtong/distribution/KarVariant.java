package org.zhengtong.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Other versions of a built KAR, good and bad ones. */
final class KarVariant {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String COMPONENT = "OSGI-INF/org.zhengtong.connector.province.ProvinceConnector.xml";

    private KarVariant() {}

    /** The same under another version number. */
    static Path ofVersion(Path kar, String version, Path target) throws IOException {
        return rewritten(kar, target, (name, content) -> renumbered(name, content, version));
    }

    /** One that does not find its settings, so that it does not know where its system is. */
    static Path lost(Path kar, String version, Path target) throws IOException {
        return rewritten(
                kar,
                target,
                (name, content) -> name.equals(COMPONENT)
                        ? text(
                                content,
                                xml -> xml.replace(
                                        "configuration-pid=\"org.zhengtong.connector.province\"",
                                        "configuration-pid=\"nobody\""))
                        : renumbered(name, content, version));
    }

    /** One whose bundle does not start. */
    static Path broken(Path kar, String version, Path target) throws IOException {
        return rewritten(
                kar,
                target,
                (name, content) -> name.equals(MANIFEST)
                        ? text(
                                renumbered(name, content, version),
                                manifest -> manifest.stripTrailing() + "\r\nBundle-Activator: no.Such\r\n\r\n")
                        : content);
    }

    private static byte[] renumbered(String name, byte[] content, String version) {
        return name.equals(MANIFEST)
                ? text(
                        content,
                        manifest -> manifest.replaceFirst("Bundle-Version: [^\r\n]*", "Bundle-Version: " + version))
                : content;
    }

    private static byte[] text(byte[] content, UnaryOperator<String> change) {
        return change.apply(new String(content, UTF_8)).getBytes(UTF_8);
    }

    private static Path rewritten(Path kar, Path target, Rewriter rewriter) throws IOException {
        try (InputStream in = Files.newInputStream(kar)) {
            Files.write(
                    target,
                    zip(
                            in,
                            (name, content) -> name.endsWith(".jar")
                                    ? zip(new ByteArrayInputStream(content), rewriter)
                                    : content));
        }
        return target;
    }

    private static byte[] zip(InputStream in, Rewriter rewriter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(in);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(rewriter.rewrite(entry.getName(), from.readAllBytes()));
            }
        }
        return out.toByteArray();
    }

    /** Changes one file. */
    @FunctionalInterface
    private interface Rewriter {
        byte[] rewrite(String name, byte[] content) throws IOException;
    }
}
