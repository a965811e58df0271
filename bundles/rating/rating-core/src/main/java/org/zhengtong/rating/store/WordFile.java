package org.zhengtong.rating.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.rating.domain.validity.TextFilter;

/** Malicious words from a file: one per line, {@code #} begins a comment. It is read again when its configuration changes. */
@Component(configurationPid = "org.zhengtong.rating.words")
@Designate(ocd = WordFile.Config.class)
public final class WordFile implements TextFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WordFile.class);

    private final List<String> words;

    @Activate
    public WordFile(Config config) {
        this(Path.of(System.getProperty("karaf.etc", "."), config.file()));
    }

    WordFile(Path file) {
        words = read(file);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(WordFile::plain)
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            LOG.warn("Word file {} cannot be read: ratings are not searched for malicious words", file);
            return List.of();
        }
    }

    /** Spaces and punctuation between the characters, and case, do not hide a word. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isMalicious(String text) {
        String plain = plain(text);
        return words.stream().anyMatch(plain::contains);
    }

    /** Configuration. */
    @ObjectClassDefinition(name = "Malicious words in ratings")
    public @interface Config {

        @AttributeDefinition(name = "Word file", description = "Path of the file, below the folder etc")
        String file() default "org.zhengtong.rating.words.txt";
    }
}
