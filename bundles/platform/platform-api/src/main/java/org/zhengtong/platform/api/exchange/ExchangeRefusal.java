package org.zhengtong.platform.api.exchange;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons of the exchange. */
public enum ExchangeRefusal implements RefusalCode {
    PAYLOAD_INVALID(RefusalKind.RULE),
    PAYLOAD_TOO_LARGE(RefusalKind.TOO_LARGE),
    DELIVERY_NOT_DEAD(RefusalKind.CONFLICT),
    POINTER_INVALID(RefusalKind.RULE),
    VALUE_TYPE_DIFFERS(RefusalKind.RULE),
    CONNECTOR_ABSENT(RefusalKind.UNAVAILABLE),
    CONNECTOR_NOT_RECONCILABLE(RefusalKind.RULE),
    RECONCILIATION_RUNNING(RefusalKind.CONFLICT);

    private final RefusalKind kind;

    ExchangeRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
