package org.zhengtong.connector.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Reasons and probes, for the operator. */
final class Texts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Texts.class.getName(), Locale.ROOT, Texts.class.getClassLoader());

    private Texts() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
