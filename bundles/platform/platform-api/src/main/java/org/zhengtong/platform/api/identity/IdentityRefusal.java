package org.zhengtong.platform.api.identity;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons of accounts, roles and passwords. A locked or closed account is refused as {@code sign_in_failed}. */
public enum IdentityRefusal implements RefusalCode {
    /** Told only to who gave the right password. */
    PASSWORD_EXPIRED(RefusalKind.UNAUTHENTICATED),
    PASSWORD_TOO_WEAK(RefusalKind.RULE),
    PASSWORD_USED_BEFORE(RefusalKind.RULE),
    ROLE_UNKNOWN(RefusalKind.RULE),
    OWN_ACCOUNT(RefusalKind.RULE);

    private final RefusalKind kind;

    IdentityRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
