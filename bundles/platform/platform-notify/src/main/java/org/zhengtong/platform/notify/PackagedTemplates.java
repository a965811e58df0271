package org.zhengtong.platform.notify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.zhengtong.platform.api.notify.Templates.Template;

/** The templates that come with the bundle. */
final class PackagedTemplates {

    private static final String VARIABLES = ".variables";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.zhengtong.platform.notify.templates", Locale.ROOT, PackagedTemplates.class.getClassLoader());

    private PackagedTemplates() {}

    /** By code. */
    static List<Template> all() {
        return TEXTS.keySet().stream()
                .filter(key -> key.endsWith(VARIABLES))
                .map(key -> key.substring(0, key.length() - VARIABLES.length()))
                .sorted()
                .map(PackagedTemplates::of)
                .toList();
    }

    static Optional<Template> find(String code) {
        return TEXTS.containsKey(code + VARIABLES) ? Optional.of(of(code)) : Optional.empty();
    }

    private static Template of(String code) {
        List<String> variables = Arrays.asList(TEXTS.getString(code + VARIABLES).split(","));
        return new Template(code, TEXTS.getString(code + ".title"), TEXTS.getString(code + ".text"), variables);
    }
}
