package org.zhengtong.platform.notify;

import java.util.Map;
import org.zhengtong.platform.api.notify.Templates.Template;

/** A template with its values put in, cut where it would not fit. */
record Letter(String template, String about, String title, String text) {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_TEXT = 4000;

    /** @throws IllegalArgumentException if a value is missing */
    static Letter of(Template template, String about, Map<String, String> values) {
        return new Letter(
                template.code(),
                about,
                cut(Filling.fill(template.title(), values).replaceAll("\\s+", " "), LONGEST_TITLE),
                cut(Filling.fill(template.text(), values), LONGEST_TEXT));
    }

    private static String cut(String text, int length) {
        return text.length() <= length
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
