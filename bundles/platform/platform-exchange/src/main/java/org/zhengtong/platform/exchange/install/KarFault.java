package org.zhengtong.platform.exchange.install;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a KAR, in the operator's words. */
enum KarFault {
    NO_ZIP,
    TOO_BIG,
    OUTSIDE,
    NO_FEATURES,
    NO_BUNDLE,
    NOT_RESOLVED,
    NO_CONNECTOR,
    NOT_REGISTERED;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(KarFault.class.getName(), Locale.ROOT, KarFault.class.getClassLoader());

    String text(Object... arguments) {
        return new MessageFormat(TEXTS.getString(name()), Locale.CHINA).format(arguments);
    }
}
