package org.zhengtong.platform.connectors.kar;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zhengtong.platform.signing.Sm3;

/**
 * A KAR that was looked at: a zip whose folder {@code repository} holds a features repository and bundles, one of which
 * brings a connector and names it. Only the bundles count.
 *
 * @param digest SM3 of the file
 * @param bundles in the order of the file
 */
public record KarFile(Path path, String digest, String connector, List<KarBundle> bundles) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_BYTES = 512L << 20;

    public KarFile {
        bundles = List.copyOf(bundles);
    }

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code kar_invalid} */
    public static KarFile read(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            checkSize(entries);
            entries.forEach(KarFile::checkPlace);
            checkFeatures(zip, entries);
            List<KarBundle> bundles = bundles(zip, entries);
            return new KarFile(path, digest(path), connector(bundles), bundles);
        } catch (ZipException e) {
            throw KarFault.NO_ZIP.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR cannot be read", e);
        }
    }

    private static void checkSize(List<? extends ZipEntry> entries) {
        long bytes = entries.stream().mapToLong(ZipEntry::getSize).sum();
        if (entries.size() > MAX_ENTRIES || bytes > MAX_BYTES) {
            throw KarFault.TOO_BIG.refusal();
        }
    }

    private static void checkPlace(ZipEntry entry) {
        String name = entry.getName();
        boolean inside = name.startsWith("repository/") || name.startsWith("META-INF/");
        if (!inside || name.contains("..") || name.contains("\\")) {
            throw KarFault.OUTSIDE.refusal(name);
        }
    }

    private static void checkFeatures(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            if (entry.getName().endsWith(".xml") && isFeatures(zip, entry)) {
                return;
            }
        }
        throw KarFault.NO_FEATURES.refusal();
    }

    private static boolean isFeatures(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return FeaturesXml.matches(content);
        }
    }

    private static List<KarBundle> bundles(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        List<KarBundle> bundles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (entry.getName().endsWith(".jar")) {
                KarBundle bundle = bundle(zip, entry);
                if (!names.add(bundle.name())) {
                    throw KarFault.DUPLICATE_BUNDLE.refusal(bundle.name());
                }
                bundles.add(bundle);
            }
        }
        if (bundles.isEmpty()) {
            throw KarFault.NO_BUNDLE.refusal();
        }
        return bundles;
    }

    private static KarBundle bundle(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream jar = zip.getInputStream(entry)) {
            return BundleReader.read(entry.getName(), jar);
        }
    }

    private static String connector(List<KarBundle> bundles) {
        List<String> names =
                bundles.stream().flatMap(bundle -> bundle.connector().stream()).toList();
        if (names.isEmpty()) {
            throw KarFault.NO_CONNECTOR.refusal();
        }
        if (names.size() > 1) {
            throw KarFault.SEVERAL_CONNECTORS.refusal(names.stream().collect(joining(", ")));
        }
        if (!NAME.matcher(names.get(0)).matches()) {
            throw KarFault.BAD_NAME.refusal(names.get(0));
        }
        return names.get(0);
    }

    private static String digest(Path path) throws IOException {
        MessageDigest digest = Sm3.start();
        try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return Sm3.end(digest);
    }

    /** The bundle that brings the connector. */
    public KarBundle main() {
        return bundles.stream()
                .filter(bundle -> bundle.connector().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The version of the connector: that of its bundle. */
    public String version() {
        return main().version().toString();
    }

    /** Hands each bundle's content over. */
    public <E extends Exception> void forEach(BundleConsumer<E> consumer) throws IOException, E {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (KarBundle bundle : bundles) {
                try (InputStream jar = zip.getInputStream(zip.getEntry(bundle.entry()))) {
                    consumer.accept(bundle, jar);
                }
            }
        }
    }

    /** Takes a bundle. */
    @FunctionalInterface
    public interface BundleConsumer<E extends Exception> {
        void accept(KarBundle bundle, InputStream jar) throws E;
    }
}
