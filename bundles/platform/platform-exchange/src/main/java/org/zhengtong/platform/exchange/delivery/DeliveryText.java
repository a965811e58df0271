package org.zhengtong.platform.exchange.delivery;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the exchange itself has to say to the operator about a connector. */
public enum DeliveryText {
    NOT_STARTED,
    DELIVERING,
    TIME_LIMIT,
    IGNORES_INTERRUPTION,
    STILL_BUSY,
    FAILED,
    WRONG_ANSWER,
    PAYLOAD_TOO_LARGE,
    PERSONAL_DATA_UNREADABLE,
    UNINSTALLED,
    ABSENT,
    EXCHANGE_FAULT,
    WRONG_RECORDS,
    RECONCILIATION_SILENT,
    RECONCILIATION_STOPPED,
    RECONCILIATION_FAULT;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(DeliveryText.class.getName(), Locale.ROOT, DeliveryText.class.getClassLoader());

    public String text(Object... arguments) {
        return new MessageFormat(TEXTS.getString(name()), Locale.CHINA).format(arguments);
    }
}
