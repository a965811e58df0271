package org.zhengtong.platform.connectors.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with a value, in the operator's words. None of them names the value: it may be a secret. */
enum SettingText {
    NOT_INTEGER,
    NOT_DECIMAL,
    NOT_FLAG,
    NOT_CHARACTER,
    TOO_SMALL,
    TOO_LARGE,
    TOO_SHORT,
    TOO_LONG,
    NO_OPTION,
    TEXT_TOO_LONG,
    CONTROL_CHARACTER,
    FROM_FILE;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(SettingText.class.getName(), Locale.ROOT, SettingText.class.getClassLoader());

    String text(Object... arguments) {
        return new MessageFormat(TEXTS.getString(name()), Locale.CHINA).format(arguments);
    }
}
