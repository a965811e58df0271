package org.zhengtong.platform.api.audit;

import org.zhengtong.platform.api.refusal.RefusalCode;
import org.zhengtong.platform.api.refusal.RefusalKind;

/** Reasons of the audit log. */
public enum AuditRefusal implements RefusalCode {
    NOTHING_SEALED(RefusalKind.NOT_FOUND);

    private final RefusalKind kind;

    AuditRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
