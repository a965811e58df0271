package org.zhengtong.platform.web.soap;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Refusals of which SOAP speaks in other words than REST. */
enum SoapRefusal implements RefusalCode {
    MALFORMED_BODY(RefusalKind.MALFORMED),
    MESSAGE_EXPIRED(RefusalKind.UNAUTHENTICATED),
    NOT_SIGNED_IN(RefusalKind.UNAUTHENTICATED);

    private final RefusalKind kind;

    SoapRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
