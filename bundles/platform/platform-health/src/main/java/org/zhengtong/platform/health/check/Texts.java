package org.zhengtong.platform.health.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** What checks say, in Chinese. */
public final class Texts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Texts.class.getName(), Locale.ROOT, Texts.class.getClassLoader());

    private static final String CONNECTOR = "connector.";

    private Texts() {}

    /** What a check is called. */
    public static String titleOf(String check) {
        if (check.startsWith(CONNECTOR)) {
            return of("title.connector", check.substring(CONNECTOR.length()));
        }
        String key = "title." + check;
        return TEXTS.containsKey(key) ? of(key) : check;
    }

    /** The text of the key, with {@code {0}}, {@code {1}} … replaced by the arguments. */
    public static String of(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
