package org.zhengtong.platform.connectors.rollout;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a change has to say to the operator. */
enum RolloutText {
    NOT_RESOLVED,
    NOT_STARTED,
    NO_SERVICE,
    WRONG_NAME,
    NAME_TAKEN,
    NOT_REGISTERED,
    NOT_HEALTHY,
    NOT_ASKED,
    CUT_SHORT,
    KAR_LOST,
    CONTAINER;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(RolloutText.class.getName(), Locale.ROOT, RolloutText.class.getClassLoader());

    String text(Object... arguments) {
        return new MessageFormat(TEXTS.getString(name()), Locale.CHINA).format(arguments);
    }
}
