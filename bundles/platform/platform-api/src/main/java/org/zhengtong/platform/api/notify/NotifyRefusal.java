package org.zhengtong.platform.api.notify;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons of messages to people. */
public enum NotifyRefusal implements RefusalCode {
    VARIABLE_UNKNOWN(RefusalKind.RULE),
    ACCOUNTS_ONLY(RefusalKind.FORBIDDEN);

    private final RefusalKind kind;

    NotifyRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
