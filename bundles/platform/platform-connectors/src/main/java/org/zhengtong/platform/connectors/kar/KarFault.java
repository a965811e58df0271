package org.zhengtong.platform.connectors.kar;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;

/** What can be wrong with a KAR, in the operator's words. */
enum KarFault {
    NO_ZIP,
    TOO_BIG,
    OUTSIDE,
    NO_FEATURES,
    NO_BUNDLE,
    NOT_A_BUNDLE,
    DUPLICATE_BUNDLE,
    NO_CONNECTOR,
    SEVERAL_CONNECTORS,
    BAD_NAME,
    BAD_VERSION;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(KarFault.class.getName(), Locale.ROOT, KarFault.class.getClassLoader());

    RefusedException refusal(Object... arguments) {
        String text = new MessageFormat(TEXTS.getString(name()), Locale.CHINA).format(arguments);
        return new RefusedException(ConnectorRefusal.KAR_INVALID, "kar", text);
    }
}
