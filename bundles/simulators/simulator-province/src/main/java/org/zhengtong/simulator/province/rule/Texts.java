package org.zhengtong.simulator.province.rule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The province's words. */
public final class Texts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Reason.class.getName(), Locale.ROOT, Reason.class.getClassLoader());

    private Texts() {}

    public static String of(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
