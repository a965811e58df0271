package org.zhengtong.rating.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A packaged table: a header line, then values without commas or quotes, separated by commas. */
final class PackagedFile {

    private PackagedFile() {}

    /** The lines after the header, split into their values; empty values are kept. */
    static List<String[]> read(String name) {
        try (InputStream in = PackagedFile.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read packaged " + name, e);
        }
    }
}
