package org.zhengtong.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;

/** One file of {@code etc}: changes values, keeps comments and order. A value may go on after a backslash at a line's end. */
public final class ConfigFile {

    private final Path file;

    public ConfigFile(Path file) {
        this.file = file;
    }

    /** Value of the key, its lines joined. */
    public Optional<String> get(String key) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = entry(key).matcher(lines.get(i));
            if (entry.matches()) {
                return Optional.of(value(entry.group(1), lines, i));
            }
        }
        return Optional.empty();
    }

    /** Sets the key, in its place or at the end. */
    public void set(String key, String value) {
        List<String> lines = lines();
        List<String> changed = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!entry(key).matcher(lines.get(i)).matches()) {
                changed.add(lines.get(i));
                continue;
            }
            changed.add(key + " = " + value);
            found = true;
            i = lastLine(lines, i);
        }
        if (!found) {
            changed.add(key + " = " + value);
        }
        write(changed);
    }

    /** Adds an element to a list with commas, unless it is there. */
    public void append(String key, String element) {
        String value = get(key).orElse("");
        if (List.of(value.split("[,()\\s]+")).contains(element)) {
            return;
        }
        set(key, value.isEmpty() ? element : value + ", " + element);
    }

    private static Pattern entry(String key) {
        return Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:]\\s*(.*)");
    }

    private static String value(String first, List<String> lines, int from) {
        StringBuilder value = new StringBuilder(stripped(first));
        for (int i = from + 1; i <= lastLine(lines, from); i++) {
            value.append(' ').append(stripped(lines.get(i)));
        }
        return value.toString().strip();
    }

    private static int lastLine(List<String> lines, int from) {
        int last = from;
        while (last + 1 < lines.size() && lines.get(last).endsWith("\\")) {
            last++;
        }
        return last;
    }

    private static String stripped(String line) {
        return (line.endsWith("\\") ? line.substring(0, line.length() - 1) : line).strip();
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.REFUSED, file, e);
        }
    }

    private void write(List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
    }
}
