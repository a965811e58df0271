package org.zhengtong.platform.connectors.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a plan says to the operator. */
public enum PlanText {
    FRAGMENT,
    BAD_MANIFEST,
    TOUCHES,
    MISSES,
    SETTINGS_UNFIT,
    SETTINGS_UNKNOWN,
    SEVERAL_SETTINGS,
    SECRET_IN_THE_OPEN,
    SETTINGS_UNREADABLE,
    UNSIGNED,
    FAILED_BEFORE;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(PlanText.class.getName(), Locale.ROOT, PlanText.class.getClassLoader());

    public String text(Object... arguments) {
        return new MessageFormat(TEXTS.getString(name()), Locale.CHINA).format(arguments);
    }
}
