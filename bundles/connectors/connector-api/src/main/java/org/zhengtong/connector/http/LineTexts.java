package org.zhengtong.connector.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why there is no answer, for the operator. */
final class LineTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(LineTexts.class.getName(), Locale.ROOT, LineTexts.class.getClassLoader());

    private LineTexts() {}

    static String of(String key, Number... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
