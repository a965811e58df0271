package org.zhengtong.cli.runtime;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts for people, from {@code messages_zh.properties}. */
public final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.zhengtong.cli.messages", Locale.SIMPLIFIED_CHINESE);

    private Messages() {}

    public static ResourceBundle bundle() {
        return TEXTS;
    }

    /** The text of the key, with {@code {0}}, {@code {1}} … replaced by the arguments. */
    public static String text(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text of the key, if there is one. */
    public static Optional<String> find(String key) {
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }
}
