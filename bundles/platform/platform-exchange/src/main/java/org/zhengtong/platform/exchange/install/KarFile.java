package org.zhengtong.platform.exchange.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zhengtong.platform.api.exchange.ExchangeRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/**
 * A KAR that was looked at: a zip whose folder {@code repository} holds a features repository and bundles. Nothing of it
 * may land anywhere else in the container.
 *
 * @param name of its features repository
 * @param digest SHA-256 of the file in lower-case hex
 */
record KarFile(Path file, String name, String digest) {

    private static final String REPOSITORY = "repository/";
    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_BYTES = 512L << 20;

    /** @throws RefusedException {@code kar_invalid} */
    static KarFile read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            checkSize(entries);
            entries.forEach(KarFile::checkPlace);
            checkBundle(zip, entries);
            return new KarFile(file, repositoryName(zip, entries), Digests.sha256(file));
        } catch (ZipException e) {
            throw invalid(KarFault.NO_ZIP);
        } catch (IOException e) {
            throw new UncheckedIOException("the KAR cannot be read", e);
        }
    }

    private static RefusedException invalid(KarFault fault, Object... arguments) {
        return new RefusedException(ExchangeRefusal.KAR_INVALID, "kar", fault.text(arguments));
    }

    private static void checkSize(List<? extends ZipEntry> entries) {
        long bytes = entries.stream().mapToLong(ZipEntry::getSize).sum();
        if (entries.size() > MAX_ENTRIES || bytes > MAX_BYTES) {
            throw invalid(KarFault.TOO_BIG);
        }
    }

    private static void checkPlace(ZipEntry entry) {
        String name = entry.getName();
        boolean inside = name.startsWith(REPOSITORY) || name.startsWith("META-INF/");
        if (!inside || name.contains("..") || name.contains("\\")) {
            throw invalid(KarFault.OUTSIDE, name);
        }
    }

    private static void checkBundle(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            if (entry.getName().endsWith(".jar") && isBundle(zip, entry)) {
                return;
            }
        }
        throw invalid(KarFault.NO_BUNDLE);
    }

    private static boolean isBundle(ZipFile zip, ZipEntry entry) throws IOException {
        try (JarInputStream jar = new JarInputStream(zip.getInputStream(entry))) {
            return Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(new Attributes.Name("Bundle-SymbolicName")))
                    .isPresent();
        }
    }

    private static String repositoryName(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            Optional<String> name = repositoryName(zip, entry);
            if (name.isPresent()) {
                return name.get();
            }
        }
        throw invalid(KarFault.NO_FEATURES);
    }

    private static Optional<String> repositoryName(ZipFile zip, ZipEntry entry) throws IOException {
        if (!entry.getName().endsWith(".xml")) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return FeaturesXml.name(content);
        }
    }

    /**
     * Writes what is in {@code repository} to a folder.
     *
     * @return the features repositories among it
     */
    List<Path> unpack(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(REPOSITORY)) {
                    unpack(zip, entry, folder.resolve(entry.getName().substring(REPOSITORY.length())));
                }
            }
        }
        return FeaturesXml.in(folder);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
