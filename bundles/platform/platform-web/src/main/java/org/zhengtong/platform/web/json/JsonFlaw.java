package org.zhengtong.platform.web.json;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with a body that is no JSON at all, in words for people. */
enum JsonFlaw {
    EMPTY,
    SYNTAX,
    TRAILING,
    LIMITS,
    BROKEN_OFF;

    /** In Chinese. */
    String text(Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        JsonFlaw.class.getName(), Locale.ROOT, JsonFlaw.class.getClassLoader())
                .getString(name());
        return new MessageFormat(pattern, Locale.CHINA).format(arguments);
    }
}
