package org.zhengtong.platform.connectors.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.zhengtong.platform.connectors.kar.KarBundle;

/** The texts of a description in Chinese, or else as they come. */
final class SchemaTexts {

    private static final List<String> LANGUAGES = List.of("", "_zh", "_zh_CN");

    private final Properties texts = new Properties();

    private SchemaTexts() {}

    /** @param prefix where the bundle keeps its texts: path without language and suffix */
    static SchemaTexts of(KarBundle bundle, Optional<String> prefix) {
        SchemaTexts found = new SchemaTexts();
        prefix.ifPresent(path -> LANGUAGES.forEach(language ->
                found.add(Optional.ofNullable(bundle.descriptions().get(path + language + ".properties")))));
        return found;
    }

    private void add(Optional<byte[]> file) {
        try {
            if (file.isPresent()) {
                texts.load(new InputStreamReader(new ByteArrayInputStream(file.get()), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }

    String of(String text) {
        return text.startsWith("%") ? texts.getProperty(text.substring(1), text.substring(1)) : text;
    }
}
