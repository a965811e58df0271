package org.zhengtong.connector.province.mapping;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Fixed words of the wire, and reasons for the operator. */
public final class Texts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Texts.class.getName(), Locale.ROOT, Texts.class.getClassLoader());

    private Texts() {}

    public static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
